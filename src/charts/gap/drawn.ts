import type { ChartState, Table, Words } from '../chart.ts';
import { yearly, type Curve } from '../files/yearly.ts';
import { trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { inSight } from '../futures.ts';
import { atSpeeds, midpoint, type Data } from './data.ts';

/** The incomes or the gap year by year, where they are drawn. */
export function drawn(data: Data, { view }: ChartState, words: Words): Table | null {
  const text = (key: string) => words.text[key] ?? '';
  const gap = (head: string, values: Float64Array): Curve => ({ head, values, unit: 'times' });
  const income = (head: string, values: Float64Array): Curve => ({ head, values, unit: 'pay' });
  if (view === 'incomes') {
    const [own, usual] = [inSight(data).outcomes, midpoint(data).outcomes];
    const curves = [
      income(text('skilled'), own.skilledIncome),
      income(text('exposed'), own.exposedIncome),
      gap(text('columnGap'), own.gap),
      income(`${text('skilled')}, ${text('columnMidpoint')}`, usual.skilledIncome),
      income(`${text('exposed')}, ${text('columnMidpoint')}`, usual.exposedIncome),
    ];
    return yearly(words.title, text('columnYear'), curves, words);
  }
  if (view !== 'speeds') return null;
  const curves = [
    gap(text('columnGap'), inSight(data).outcomes.gap),
    ...atSpeeds(data).map(({ outcomes }, n) =>
      gap(fill(text('columnSpeed'), { n: trimmed(data.speeds[n]!, 3, words) }), outcomes.gap),
    ),
  ];
  return yearly(words.title, text('columnYear'), curves, words);
}
