import type { Chart, ChartState } from './chart.ts';
import type { Forecast } from '../model/forecast.ts';
import type { Scenario } from '../model/scenario.ts';

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
