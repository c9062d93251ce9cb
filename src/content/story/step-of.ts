import type { ChartState } from '../../charts/chart.ts';
import { withFutures } from '../../charts/futures.ts';
import { resolve, type PartialState } from '../../charts/resolve.ts';
import { forecast } from '../data/forecast.ts';
import type { BuiltChart } from './built-chart.ts';

/**
 * The state that a step comes to, and the data it is drawn from.
 * @param reader what a reader has chosen; nothing where it is not said
 */
export function stepOf(
  { chart, data }: BuiltChart,
  step: PartialState = {},
  reader: PartialState = {},
): { state: ChartState; data: object } {
  const state = resolve(chart, step, reader);
  return { state, data: withFutures(chart, state, data, forecast()) };
}
