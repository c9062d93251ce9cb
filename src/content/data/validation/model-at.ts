import { economy } from '../../../model/economy.ts';
import { emptyOutcomes, type Outcomes } from '../../../model/outcomes.ts';
import { DEFAULT_PARAMETERS, type ParameterId } from '../../../model/parameters.ts';
import { run, workspaceFor } from '../../../model/run.ts';
import { leversOf } from '../../../model/scenario.ts';
import type { Inputs } from '../../../model/economy.ts';
import type { LeverId } from '../../../model/levers.ts';
import { modelInputs } from '../model-inputs.ts';

/** Where a run begins other than today: years along its curve each wave has come, or no second wave. */
export interface Start {
  machine: number;
  /** Null: language AI does not exist. */
  language: number | null;
}

/** The machines' wave as McKinsey saw it in 2016, and both as it saw them in 2022. */
export const IN_2016: Start = { machine: 0, language: null };
export const IN_2022: Start = { machine: 6, language: 0 };

/** The occupations' potentials changed, for a source's own case. */
export function inputsWith(change: (inputs: Inputs) => Partial<Inputs>): Inputs {
  const inputs = modelInputs();
  return { ...inputs, ...change(inputs) };
}

/** Runs the model from an earlier start; the year counts from it. Demand does not shift by itself. */
export function modelFrom(
  { machine, language }: Start,
  levers: Partial<Record<LeverId, number>> = {},
  parameters: Partial<Record<ParameterId, number>> = {},
  inputs: Inputs = modelInputs(),
): Outcomes {
  const without =
    language === null ? { ...inputs, language: inputs.language.map(() => 0) } : inputs;
  const market = economy(without);
  const outcomes = emptyOutcomes(market);
  const setting = {
    ...DEFAULT_PARAMETERS,
    tilt: 0,
    tau0R: machine,
    tau0G: language ?? 0,
    ...parameters,
  };
  return run(market, workspaceFor(market), leversOf({ levers, parameters: {} }), setting, outcomes);
}

/** The value at which a rising or falling function crosses zero between two ends. */
export function crossing(of: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = of(low) < 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Correlation and slope of y on x, weighted. */
export function fit(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
): { r: number; slope: number } {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, n) => sum + value * weights[n]!, 0) / total;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, n) => {
    xy += weights[n]! * (value - mx) * (y[n]! - my);
    xx += weights[n]! * (value - mx) ** 2;
    yy += weights[n]! * (y[n]! - my) ** 2;
  });
  return { r: xy / Math.sqrt(xx * yy), slope: xy / xx };
}
