import type { Chart, ChartState } from './chart.ts';
import type { Forecast } from '../model/forecast.ts';
import type { Scenario } from '../model/scenario.ts';

/** The setting of the model that a state comes to: where its levers stand. None where nothing is asked of it. */
export function inSight(
  chart: Pick<Chart<object>, 'scenarios'>,
  state: ChartState,
  data: object,
  parameters: Scenario['parameters'] = {},
): Scenario | undefined {
  const asked = chart.scenarios?.(state, data).at(-1);
  return asked && { ...asked, parameters: { ...asked.parameters, ...parameters } };
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
  const futures = chart
    .scenarios(state, data)
    .map((asked) => forecast({ ...asked, parameters: { ...asked.parameters, ...parameters } }));
  return { ...data, futures };
}
