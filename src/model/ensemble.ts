import { cells } from './cells.ts';
import { draws } from './draws.ts';
import type { Economy } from './economy.ts';
import { endsRound, type Ends } from './ends.ts';
import { emptyOutcomes, YEARS, type OutcomeId, type Outcomes } from './outcomes.ts';
import { run, workspaceFor } from './run.ts';
import { leversOf, parametersOf, type Scenario } from './scenario.ts';

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

/** One outcome over the draws so far, and over the setting they were drawn round. */
export interface Band {
  /** Each year's ends of the range that holds eight of ten draws and the setting itself. */
  low: Float64Array;
  high: Float64Array;
  /** Every draw's last year, and its highest, ascending; and the ends of such a range for the highest. */
  last: Float64Array;
  worst: Float64Array;
  worstEnds: Ends;
}

/** The bands after a number of draws. */
export interface Bands {
  draws: number;
  bands: Record<BandedId, Band>;
}

/** An economy to draw futures of: its cells for the draws, the whole of it for the setting itself. */
export interface Market {
  whole: Economy;
  cells: Economy;
}

/** Makes an economy ready to draw futures of. */
export function marketOf(whole: Economy): Market {
  return { whole, cells: cells(whole) };
}

/**
 * Runs a scenario as it is, and under many draws of what it leaves open. It stops after each slice,
 * so that it can be called off.
 * @yields {Bands | null} rough bands after the first slice, the full bands after the last, else null
 */
export function* ensemble(
  market: Market,
  scenario: Scenario,
  count: number = DRAWS,
): Generator<Bands | null, void, void> {
  const levers = leversOf(scenario);
  const point = emptyOutcomes(market.whole);
  run(market.whole, workspaceFor(market.whole), levers, parametersOf(scenario), point);
  const workspace = workspaceFor(market.cells);
  const outcomes = emptyOutcomes(market.cells);
  const drawn = draws(count, SEED, scenario.parameters);
  const samples = Object.fromEntries(
    BANDED.map((id) => [id, new Float64Array(count * (YEARS + 1))]),
  ) as Samples;
  for (let n = 0; n < count; n++) {
    run(market.cells, workspace, levers, drawn[n]!, outcomes);
    for (const id of BANDED)
      for (let year = 0; year <= YEARS; year++) samples[id][year * count + n] = outcomes[id][year]!;
    const done = n + 1;
    if (done === SLICE || done === count)
      yield { draws: done, bands: bandsOf(samples, point, count, done) };
    else if (done % SLICE === 0) yield null;
  }
}

/** Every draw's value of each outcome, year by year. */
type Samples = Record<BandedId, Float64Array>;

function bandsOf(
  samples: Samples,
  point: Outcomes,
  count: number,
  done: number,
): Record<BandedId, Band> {
  return Object.fromEntries(
    BANDED.map((id) => [id, bandOf(samples[id], point[id], count, done)]),
  ) as Record<BandedId, Band>;
}

function bandOf(sample: Float64Array, point: Float64Array, count: number, done: number): Band {
  const yearOf = (year: number) => sample.slice(year * count, year * count + done);
  const years = Array.from({ length: YEARS + 1 }, (_, year) => yearOf(year).sort());
  const worst = yearOf(0);
  for (let year = 1; year <= YEARS; year++)
    for (let n = 0; n < done; n++) worst[n] = Math.max(worst[n]!, sample[year * count + n]!);
  worst.sort();
  const ends = years.map((sorted, year) => endsRound(sorted, point[year]!));
  return {
    low: Float64Array.from(ends, ({ low }) => low),
    high: Float64Array.from(ends, ({ high }) => high),
    last: years.at(-1)!,
    worst,
    worstEnds: endsRound(worst, Math.max(...point)),
  };
}
