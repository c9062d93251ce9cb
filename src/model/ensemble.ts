import { draws } from './draws.ts';
import type { Economy } from './economy.ts';
import { emptyOutcomes, YEARS, type OutcomeId } from './outcomes.ts';
import { run, workspaceFor } from './run.ts';
import { leversOf, type Scenario } from './scenario.ts';

/** The draws of a full band, and the runs in a slice between which it can be called off. */
export const DRAWS = 1000;
export const SLICE = 64;
const SEED = 7;

/** The outcomes that get a band. */
export const BANDED = [
  'jobs',
  'unemployment',
  'pay',
  'gap',
  'labourShare',
  'laidOff',
  'publicCost',
  'hoursAutomated',
] as const satisfies readonly OutcomeId[];
export type BandedId = (typeof BANDED)[number];

/** One outcome over the draws so far. */
export interface Band {
  /** Each year's 10th, 50th and 90th percentile. */
  low: Float64Array;
  middle: Float64Array;
  high: Float64Array;
  /** Every draw's last year, and its worst, ascending. */
  last: Float64Array;
  worst: Float64Array;
}

/** The bands after a number of draws. */
export interface Bands {
  draws: number;
  bands: Record<BandedId, Band>;
}

/** Whether the worst year of an outcome is its lowest. */
const LOWEST_IS_WORST: ReadonlySet<OutcomeId> = new Set(['jobs', 'pay', 'labourShare']);

/**
 * Runs a scenario under many draws of what it leaves open. It stops after each slice, so that it
 * can be called off.
 * @yields {Bands | null} rough bands after the first slice, the full bands after the last, else null
 */
export function* ensemble(
  economy: Economy,
  scenario: Scenario,
  count: number = DRAWS,
): Generator<Bands | null, void, void> {
  const workspace = workspaceFor(economy);
  const outcomes = emptyOutcomes(economy);
  const levers = leversOf(scenario);
  const drawn = draws(count, SEED, scenario.parameters);
  const samples = Object.fromEntries(
    BANDED.map((id) => [id, new Float64Array(count * (YEARS + 1))]),
  ) as Record<BandedId, Float64Array>;
  for (let n = 0; n < count; n++) {
    run(economy, workspace, levers, drawn[n]!, outcomes);
    for (const id of BANDED)
      for (let year = 0; year <= YEARS; year++) samples[id][year * count + n] = outcomes[id][year]!;
    const done = n + 1;
    if (done === SLICE || done === count)
      yield { draws: done, bands: bandsOf(samples, count, done) };
    else if (done % SLICE === 0) yield null;
  }
}

function bandsOf(
  samples: Record<BandedId, Float64Array>,
  count: number,
  done: number,
): Record<BandedId, Band> {
  return Object.fromEntries(
    BANDED.map((id) => [id, bandOf(samples[id], count, done, LOWEST_IS_WORST.has(id))]),
  ) as Record<BandedId, Band>;
}

function bandOf(sample: Float64Array, count: number, done: number, lowestIsWorst: boolean): Band {
  const yearOf = (year: number) => sample.slice(year * count, year * count + done);
  const years = Array.from({ length: YEARS + 1 }, (_, year) => yearOf(year).sort());
  const worst = yearOf(0);
  for (let year = 1; year <= YEARS; year++)
    yearOf(year).forEach((value, n) => {
      if (lowestIsWorst ? value < worst[n]! : value > worst[n]!) worst[n] = value;
    });
  const at = (share: number) => Float64Array.from(years, (sorted) => quantile(sorted, share));
  return { low: at(0.1), middle: at(0.5), high: at(0.9), last: years.at(-1)!, worst: worst.sort() };
}

/** The value below which a share of the sorted values lies, between neighbours in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
