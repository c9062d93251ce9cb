import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** What the levers and parameters come to in one step of time: the same all through a run. */
export interface Rates {
  /** Steps a year. */
  steps: number;
  /** Share of lost pay that is replaced: while looking, in training, and after giving up. */
  replaced: number;
  replacedTraining: number;
  replacedOut: number;
  /** Share of people who stay in the workforce through a step. */
  staying: number;
  /** Eq. 13: share of those about to be laid off who are trained first, and who are then placed. */
  reached: number;
  placed: number;
  /** Shares in a step: of searchers who enrol; of trainees who finish. */
  enrolling: number;
  finishing: number;
  /** Eq. 15: shares in a step, of searchers who give up, and of those who come back if jobs abound. */
  leaving: number;
  returning: number;
  /** Eq. 14: how hard one searches in a step, with perfect skills. */
  search: number;
}

/** Room for the rates. */
export function emptyRates(): Rates {
  return {
    steps: 4,
    replaced: 0,
    replacedTraining: 0,
    replacedOut: 0,
    staying: 0,
    reached: 0,
    placed: 0,
    enrolling: 0,
    finishing: 0,
    leaving: 0,
    returning: 0,
    search: 0,
  };
}

const shareIn = (ratePerYear: number, steps: number): number => 1 - Math.exp(-ratePerYear / steps);

/** Works out the rates of a run. */
export function setRates(
  rates: Rates,
  levers: Levers,
  parameters: Parameters,
  steps: number,
): void {
  const { b0, b1, delta, reach, psi, rMax, tauT, x, y, f, zeta } = parameters;
  rates.steps = steps;
  rates.replaced = b0 + (b1 - b0) * levers.safetyNet;
  rates.replacedTraining = Math.max(rates.replaced, 0.5);
  rates.replacedOut = 0.05 + 0.45 * levers.safetyNet;
  rates.staying = 1 - delta / steps;
  rates.reached = levers.retrain * reach;
  rates.placed = rates.reached * psi;
  rates.enrolling = shareIn(rMax * levers.retrain * psi, steps);
  rates.finishing = shareIn(1 / tauT, steps);
  rates.leaving = shareIn(x, steps);
  rates.returning = shareIn(y, steps);
  rates.search = (f * (1 - zeta * rates.replaced)) / steps;
}

/** No lasting loss of pay is larger. */
const DEEPEST_SCAR = 0.3;

/**
 * The lasting loss of pay at a new start, as a share: larger in slack times (Davis and von Wachter
 * 2011), smaller where human skills are valued.
 */
export function scarOf(unemployment: number, { human }: Levers, parameters: Parameters): number {
  const { scar0, scarU, uStar } = parameters;
  const scar = scar0 + scarU * Math.max(0, unemployment - uStar);
  return Math.min(DEEPEST_SCAR, scar) * (1 - 0.5 * human);
}
