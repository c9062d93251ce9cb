import type { ChartState, Table, Words } from '../chart.ts';
import { PRINT, yearly, type Column } from '../files/yearly.ts';
import { fill } from '../shared/words.ts';
import { atSpeeds, inSight, midpoint, type Data } from './data.ts';

/** The incomes or the gap year by year, where they are drawn. */
export function drawn(data: Data, { view }: ChartState, words: Words): Table | null {
  const text = (key: string) => words.text[key] ?? '';
  const column = (head: string, values: Float64Array): Column => ({
    head,
    values,
    print: PRINT.times,
  });
  if (view === 'incomes') {
    const [own, usual] = [inSight(data).outcomes, midpoint(data).outcomes];
    return yearly(words.title, text('columnYear'), [
      column(text('skilled'), own.skilledIncome),
      column(text('exposed'), own.exposedIncome),
      column(text('columnGap'), own.gap),
      column(`${text('skilled')}, ${text('columnMidpoint')}`, usual.skilledIncome),
      column(`${text('exposed')}, ${text('columnMidpoint')}`, usual.exposedIncome),
    ]);
  }
  if (view !== 'speeds') return null;
  return yearly(words.title, text('columnYear'), [
    column(text('columnGap'), inSight(data).outcomes.gap),
    ...atSpeeds(data).map(({ outcomes }, n) =>
      column(fill(text('columnSpeed'), { n: data.speeds[n]! }), outcomes.gap),
    ),
  ]);
}
