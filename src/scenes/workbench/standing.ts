import type { Data, Pinned } from '../../charts/workbench/data.ts';
import type { Bands } from '../../model/ensemble.ts';
import type { Forecast } from '../../model/forecast.ts';
import { choices } from '../page/page-choices.ts';
import { standing, type Means, type OwnJob, type Standing } from '../scene/standing.ts';
import type { Bench } from './bench.ts';

/** What the bench works with, once it has been fetched. */
export interface Tools extends Means {
  forecast: Forecast;
}

/** What is known beside the reader's choices. */
export interface Known {
  shows: string;
  bands: Bands | null;
  own: OwnJob;
  /** What the upright axis must hold while the hand is on a lever. */
  axis: readonly [number, number] | undefined;
}

/** The state in sight, and all that its picture is drawn from. */
export function benchStanding(tools: Tools, known: Known): Standing & { data: Data } {
  const data = {
    ...tools.data,
    pinned: pinned(tools.forecast),
    ...(known.bands ? { bands: known.bands.bands } : {}),
    ...(known.axis ? { frozen: known.axis } : {}),
  };
  const means = { ...tools, data };
  return standing(means, { shows: known.shows }, choices.get(), known.own) as Standing & {
    data: Data;
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
