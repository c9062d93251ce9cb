import type { Chart, ChartState } from '../../charts/chart.ts';
import type { Data, Pinned } from '../../charts/workbench/data.ts';
import type { Bands } from '../../model/ensemble.ts';
import type { Forecast } from '../../model/forecast.ts';
import { withFutures } from '../futures.ts';
import type { Job } from '../jobs.ts';
import { choices } from '../page-choices.ts';
import type { Bundle } from '../picture.ts';
import { resolve } from '../resolve.ts';
import type { Bench } from './bench.ts';

/** What the bench works with, once it has been fetched. */
export interface Tools {
  chart: Chart<object>;
  bundle: Bundle;
  forecast: Forecast;
}

/** What is known beside the reader's choices. */
export interface Known {
  shows: string;
  bands: Bands | null;
  job: Job | null;
  /** What the upright axis must hold while the hand is on a lever. */
  axis: readonly [number, number] | undefined;
}

/** The state in sight, and all that its picture is drawn from. */
export function standing(tools: Tools, known: Known): { state: ChartState; data: Data } {
  const { levers, parameters, job } = choices.get();
  const state = resolve(tools.chart, { shows: known.shows }, { ...levers, job });
  const data = {
    ...tools.bundle.data,
    pinned: pinned(tools.forecast),
    ...(known.bands ? { bands: known.bands.bands } : {}),
    ...(known.axis ? { frozen: known.axis } : {}),
    ...(known.job ? { job: known.job } : {}),
  };
  return {
    state,
    data: withFutures(tools.chart, state, data, tools.forecast, parameters) as Data,
  };
}

/** What the panels are filled from. */
export function benchOf({ forecast }: Tools, shows: string): Bench {
  const { levers, parameters } = choices.get();
  const scenario = { levers, parameters };
  return { shows, scenario, future: forecast(scenario), pinned: pinned(forecast) };
}

function pinned(forecast: Forecast): Pinned[] {
  return choices.get().pins.map(({ name, levers, parameters }) => ({
    name,
    future: forecast({ levers, parameters }),
  }));
}
