import { drawn as ahead } from '../ahead/drawn.ts';
import type { Chart, ChartState, Table, Words } from '../chart.ts';
import { drawn as gap } from '../gap/drawn.ts';
import { drawn as places } from '../places/drawn.ts';
import { drawn as workbench } from '../workbench/drawn.ts';

type Drawn = (data: never, state: ChartState, words: Words) => Table | null;

/** Charts that draw more than their tables sum up: lines into the future, or each of very many. */
const DRAWN: Partial<Record<string, Drawn>> = { ahead, gap, places, workbench };

/** The numbers that a state of a chart draws: its lines year by year or each of its marks, or else its table. */
export function drawn(
  { name, table }: Pick<Chart<object>, 'name' | 'table'>,
  data: object,
  state: ChartState,
  words: Words,
): Table {
  return DRAWN[name]?.(data as never, state, words) ?? table(data, words);
}
