import { describe, expect, it } from 'vitest';
import { chance } from '../../../src/model/chance.ts';
import type { Economy } from '../../../src/model/economy.ts';
import { DEFAULT_LEVERS, LEVERS, type Levers } from '../../../src/model/levers.ts';
import {
  FIRST_YEAR,
  GROUP_OUTCOMES,
  OUTCOMES,
  YEARS,
  type OutcomeId,
  type Outcomes,
} from '../../../src/model/outcomes.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type Parameters } from '../../../src/model/parameters.ts';
import type { Row } from '../../../src/model/row.ts';
import { outcomesOf, small, whole } from './economy.ts';

/** Sums of many numbers may be a hair off. */
const HAIR = 1e-9;

/** Between which numbers an outcome means something, in a year of a run. */
const MEANINGS: Record<OutcomeId, (run: Outcomes, year: number) => readonly [number, number]> = {
  hoursAutomated: () => [0, 1],
  jobs: everyone,
  unchangedJobs: everyone,
  redesignedJobs: everyone,
  newWorkJobs: everyone,
  searching: everyone,
  training: everyone,
  outOfLabourForce: everyone,
  workforce: () => [whole.jobs, 1.2 * whole.jobs],
  unemployment: () => [0, 1],
  pay: above,
  labourShare: () => [0, 1],
  gap: above,
  // They live on support, which is less than the pay they lost, or on new pay, which may be more.
  displacedIncome: ({ pay }, year) => [Number.MIN_VALUE, Math.max(1, pay[year]!)],
  gini: () => [0, 1],
  publicCost: () => [0, 1],
  laidOff: ({ laidOff }, year) => [year > 0 ? laidOff[year - 1]! : 0, Number.MAX_VALUE],
  jobsLost: everyone,
  output: above,
};
function everyone({ workforce }: Outcomes, year: number): readonly [number, number] {
  return [0, workforce[year]!];
}
function above(): readonly [number, number] {
  return [Number.MIN_VALUE, Number.MAX_VALUE];
}

/** The sums that must come out, in a year of a run: what is said, what it is the sum of. */
const SUMS: Record<string, (run: Outcomes, year: number) => readonly [number, number]> = {
  'people in six states': (run, year) => [
    run.workforce[year]!,
    run.unchangedJobs[year]! +
      run.redesignedJobs[year]! +
      run.newWorkJobs[year]! +
      run.searching[year]! +
      run.training[year]! +
      run.outOfLabourForce[year]!,
  ],
  'jobs of the groups': (run, year) => [run.jobs[year]!, inGroups(run, 'groupJobs', year)],
  'redesigned jobs of the groups': (run, year) => [
    run.redesignedJobs[year]!,
    inGroups(run, 'groupRedesignedJobs', year),
  ],
  'jobs of the groups in new work': (run, year) => [
    run.newWorkJobs[year]!,
    inGroups(run, 'groupNewWorkJobs', year),
  ],
  'hours automated in the groups': (run, year) => [
    run.hoursAutomated[year]! * run.workforce[year]!,
    inGroups(run, 'groupHoursAutomated', year),
  ],
};
function inGroups(run: Outcomes, id: (typeof GROUP_OUTCOMES)[number], year: number): number {
  const count = run[id].length / (YEARS + 1);
  let sum = 0;
  for (let g = 0; g < count; g++) sum += run[id][year * count + g]!;
  return sum;
}

interface Setting {
  levers: Levers;
  parameters: Parameters;
}

/** What of a setting's outcomes cannot be, in words. */
function impossible(economy: Economy, { levers, parameters }: Setting): string[] {
  const run = outcomesOf(economy, levers, parameters);
  const found: string[] = [];
  for (let year = 0; year <= YEARS; year++) {
    for (const id of OUTCOMES) {
      const [least, most] = MEANINGS[id](run, year);
      const value = run[id][year]!;
      if (!(value >= least - HAIR * Math.abs(least) && value <= most * (1 + HAIR)))
        found.push(`${id} in ${FIRST_YEAR + year}: ${value}, not ${least} to ${most}`);
    }
    for (const [what, of] of Object.entries(SUMS)) {
      const [said, sum] = of(run, year);
      if (!(Math.abs(said - sum) <= HAIR * run.workforce[year]!))
        found.push(`${what} in ${FIRST_YEAR + year}: ${sum}, not ${said}`);
    }
  }
  for (const id of GROUP_OUTCOMES)
    if (!run[id].every((value) => value >= 0)) found.push(`${id} below nothing`);
  return found.map((what) => `${what}; ${JSON.stringify({ levers, parameters })}`);
}

/** No setting may have an outcome that cannot be; the first of those found are shown. */
function hold(economy: Economy, settings: Iterable<Setting>): void {
  const found: string[] = [];
  for (const setting of settings) found.push(...impossible(economy, setting).slice(0, 1));
  expect(found.slice(0, 3), `${found.length} settings`).toEqual([]);
}

const settingBy = (value: (row: Row) => number): Setting => ({
  levers: valuesOf(LEVERS, value) as Levers,
  parameters: valuesOf(PARAMETERS, value) as Parameters,
});
const valuesOf = (rows: readonly Row[], value: (row: Row) => number) =>
  Object.fromEntries(rows.map((row) => [row.id, value(row)]));

/** Settings drawn evenly from all ranges, or from the ends of all ranges. */
function* drawn(count: number, seed: number, ends = false): Generator<Setting> {
  const random = chance(seed);
  for (let n = 0; n < count; n++)
    yield settingBy(({ min, max }) =>
      ends ? (random() < 0.5 ? min : max) : min + random() * (max - min),
    );
}

/** Every combination of the levers' ends. */
const LEVER_CORNERS = Array.from({ length: 2 ** LEVERS.length }, (_, bits) =>
  valuesOf(LEVERS, ({ id, min, max }) =>
    bits & (1 << LEVERS.findIndex((lever) => lever.id === id)) ? max : min,
  ),
) as Levers[];

/** The levers' corners with the assumptions as they are, each at either end, and all at one end. */
function* corners(): Generator<Setting> {
  const sets: Partial<Parameters>[] = [
    {},
    ...PARAMETERS.flatMap(({ id, min, max }) => [{ [id]: min }, { [id]: max }]),
    valuesOf(PARAMETERS, ({ min }) => min),
    valuesOf(PARAMETERS, ({ max }) => max),
  ];
  for (const levers of LEVER_CORNERS)
    for (const set of sets) yield { levers, parameters: { ...DEFAULT_PARAMETERS, ...set } };
}

/** Every two assumptions at their ends, where much is automated and much new work follows. */
function* pairs(): Generator<Setting> {
  const levers = { ...DEFAULT_LEVERS, speed: 3, newTasks: 1.2 };
  for (const [n, one] of PARAMETERS.entries())
    for (const other of PARAMETERS.slice(n + 1))
      for (const first of [one.min, one.max])
        for (const second of [other.min, other.max])
          yield {
            levers,
            parameters: { ...DEFAULT_PARAMETERS, [one.id]: first, [other.id]: second },
          };
}

describe('every outcome stays inside what it means, in every year', () => {
  it('at five thousand settings drawn from all ranges', () => {
    hold(small, drawn(5000, 3));
    hold(whole, drawn(500, 4));
  });

  it('at every corner of the levers, with each assumption at either end', () => {
    hold(small, corners());
  });

  it('with any two assumptions at their ends, where most is automated and most new work follows', () => {
    hold(small, pairs());
  });

  it('at two thousand corners of all ranges at once', () => {
    hold(small, drawn(2000, 5, true));
  });

  it('at the setting whose labour’s share came to 134 per cent of income', () => {
    const setting = settingBy((row) => row.default);
    Object.assign(setting.levers, { speed: 3, newTasks: 1.2 });
    Object.assign(setting.parameters, { eta: 0.5, kappa: 0.02 });
    hold(whole, [setting]);
    const { labourShare } = outcomesOf(whole, setting.levers, setting.parameters);
    // The page tells what it comes to now.
    expect(labourShare[YEARS]).toBeCloseTo(0.78, 2);
  });
});
