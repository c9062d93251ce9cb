import type { Chart, ChartState, Futures } from './chart.ts';
import type { Forecast, Future } from '../model/forecast.ts';
import type { Scenario } from '../model/scenario.ts';

/** Of the futures a picture is drawn from the one its levers stand at: the last. */
export const inSight = ({ futures }: Futures): Future => futures.at(-1)!;

/**
 * The settings that a chart asks the model about in a state, the one its levers stand at last; none where
 * it asks nothing.
 * @param parameters assumptions that the reader has changed; they hold in every future
 */
export function settingsOf(
  chart: Pick<Chart<object>, 'scenarios'>,
  state: ChartState,
  data: object,
  parameters: Scenario['parameters'] = {},
): Scenario[] {
  const asked = chart.scenarios?.(state, data) ?? [];
  return asked.map((each) => ({ ...each, parameters: { ...each.parameters, ...parameters } }));
}

/**
 * The data a chart is drawn from in a state: its own, and the futures it asks of the model.
 * @param parameters assumptions that the reader has changed; they hold in every future
 */
export function withFutures(
  chart: Pick<Chart<object>, 'scenarios'>,
  state: ChartState,
  data: object,
  forecast: Forecast | null,
  parameters: Scenario['parameters'] = {},
): object {
  if (!chart.scenarios || !forecast) return data;
  return { ...data, futures: settingsOf(chart, state, data, parameters).map(forecast) };
}
