import type { Scenario } from '../model/scenario.ts';
import type { Chart, Layout, Readout, Size, StateOf, StateSchema, Table, Words } from './chart.ts';

/** A chart as its own file says it: see `Chart`. What it is asked, it is asked in a state of its own, whole. */
interface Definition<Data, Step extends StateSchema, Reader extends StateSchema> {
  name: string;
  state: Step;
  reader: Reader;
  layout(data: Data, state: StateOf<Step & Reader>, size: Size, words: Words): Layout;
  table(data: Data, words: Words): Table;
  scenarios?(state: StateOf<Step & Reader>, data: Data): Scenario[];
  readouts?(data: Data, state: StateOf<Step & Reader>, words: Words): Readout[];
  guessAt?(state: StateOf<Step & Reader>, size: Size, x: number, y: number): number | null;
  describe?(data: Data, state: StateOf<Step & Reader>, key: string, words: Words): string | null;
  whole?(data: Data, key: string, words: Words): string | null;
  names?(data: Data): Record<string, readonly string[]>;
}

/**
 * Makes a chart. The one place where a state that was read from a page becomes one of the chart's own:
 * `resolve` has seen to it that it is whole, and that each value is one the schemas know.
 */
export function defineChart<Data, Step extends StateSchema, Reader extends StateSchema>(
  definition: Definition<Data, Step, Reader>,
): Chart<Data, Step, Reader> {
  return definition as unknown as Chart<Data, Step, Reader>;
}
