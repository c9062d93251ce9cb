import type { Chart, ChartState } from '../../charts/chart.ts';
import type { Forecast } from '../../model/forecast.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Choices, Settings } from '../../state/choices.ts';
import { settingsOf, withFutures } from '../../charts/futures.ts';
import type { Job } from '../job/jobs.ts';
import { resolve, type PartialState } from '../../charts/resolve.ts';

/** A state of a chart, and all that its picture is drawn from. */
export interface Standing {
  state: ChartState;
  data: object;
}

/** A chart, and what is at hand to draw it from, whatever its state. */
export interface Means {
  chart: Chart<object>;
  data: object;
  /** The model, where the chart asks it anything. */
  forecast: Forecast | null;
}

/** What was found out about an occupation: its code, and its figures where there are any. */
export interface OwnJob {
  soc: string | null;
  job: Job | null;
}

/** What is known of a reader without an occupation. */
export const NO_JOB: OwnJob = { soc: null, job: null };

/**
 * Puts together the effective state and the data that go with it: the one place where a step, the
 * reader's choices, their occupation and the model's answers meet. State and data name the same
 * occupation: the one chosen, once it has been asked for.
 */
export function standing(
  { chart, data, forecast }: Means,
  step: PartialState,
  { job: chosen, guess, rater, levers, parameters }: Choices,
  own: OwnJob,
): Standing {
  const { soc, job } = own.soc === chosen ? own : NO_JOB;
  const state = resolve(chart, step, { job: soc, guess, rater, ...levers });
  const known = job && state.job === soc ? { ...data, job } : data;
  return { state, data: withFutures(chart, state, known, forecast, parameters) };
}

/** The setting of the model that stands at a step; without choices the step's own. None where its chart asks nothing of it. */
export function settingAt(
  means: Means,
  step: PartialState,
  settings: Settings,
): Scenario | undefined {
  return settingsAt(means, step, settings).at(-1);
}

/**
 * Asks the model for the futures of a step, with a pause before each: all at once, by code that is cold,
 * they would hold up the page.
 */
export async function foresee(
  means: Means,
  step: PartialState,
  settings: Settings,
  pause: () => Promise<void>,
): Promise<void> {
  for (const setting of settingsAt(means, step, settings)) {
    await pause();
    means.forecast?.(setting);
  }
}

const settingsAt = (
  { chart, data }: Means,
  step: PartialState,
  { levers, parameters }: Settings,
): Scenario[] => settingsOf(chart, resolve(chart, step, levers), data, parameters);
