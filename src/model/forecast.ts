import type { Economy } from './economy.ts';
import { measured, shown, type MeasureId } from './measures.ts';
import { emptyOutcomes, YEARS, type OutcomeId, type Outcomes } from './outcomes.ts';
import { unitCost, workLeft } from './curves.ts';
import { run, workspaceFor, type Workspace } from './run.ts';
import { leversOf, parametersOf, type Scenario } from './scenario.ts';
import { automate, beginTechnology } from './technology.ts';

/** One occupation through a run, 2025 to 2050. */
export interface OccupationPath {
  /** Share of its hours of 2025 that are automated. */
  hours: Float64Array;
  /** Its work as it is today that is still asked for, over that without automation. */
  work: Float64Array;
}

/** What becomes of work in a scenario. It stays as it is when others are asked for. */
export interface Future {
  scenario: Scenario;
  outcomes: Outcomes;
  /** An outcome year by year as it is shown, and the number it comes to. */
  yearly(id: OutcomeId): Float64Array;
  measure(id: MeasureId): number;
  /** Share of hours automated in a year after 2025, by occupation code. */
  hoursIn(year: number): Map<string, number>;
  /** One occupation's path, or null where the code is not in the model. */
  occupation(soc: string): OccupationPath | null;
}

/** Asks the model of an economy about one scenario after another. */
export type Forecast = (scenario: Scenario) => Future;

/** Futures kept, since a picture asks for most of them again at each move of a lever. */
const KEPT = 32;

/** Makes the model of an economy ready to be asked. */
export function forecastFor(economy: Economy): Forecast {
  const workspace = workspaceFor(economy);
  const known = new Map<string, Future>();
  return (scenario) => {
    const key = JSON.stringify([scenario.levers, scenario.parameters]);
    const future = known.get(key) ?? futureOf(economy, workspace, scenario);
    known.delete(key);
    known.set(key, future);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return future;
  };
}

function futureOf(economy: Economy, workspace: Workspace, scenario: Scenario): Future {
  const outcomes = emptyOutcomes(economy);
  run(economy, workspace, leversOf(scenario), parametersOf(scenario), outcomes);
  const paths = new Map<string, OccupationPath | null>();
  return {
    scenario,
    outcomes,
    yearly: (id) => shown(outcomes, id),
    measure: (id) => measured(outcomes, id),
    hoursIn: (year) => hoursIn(economy, workspace, scenario, year),
    occupation: (soc) => {
      const path = paths.get(soc) ?? pathOf(economy, workspace, scenario, outcomes, soc);
      paths.set(soc, path);
      return path;
    },
  };
}

function hoursIn(
  economy: Economy,
  { technology }: Workspace,
  scenario: Scenario,
  year: number,
): Map<string, number> {
  const [levers, parameters] = [leversOf(scenario), parametersOf(scenario)];
  beginTechnology(technology, economy, levers, parameters);
  automate(technology, levers, parameters, year);
  return new Map(economy.soc.map((soc, n) => [soc, technology.automated[n]!]));
}

/** Eq. 4 and 7 for one occupation alone, at the price level and output of the whole run. */
function pathOf(
  economy: Economy,
  { technology }: Workspace,
  scenario: Scenario,
  outcomes: Outcomes,
  soc: string,
): OccupationPath | null {
  const n = economy.soc.indexOf(soc);
  if (n < 0) return null;
  const [levers, parameters] = [leversOf(scenario), parametersOf(scenario)];
  const path = { hours: new Float64Array(YEARS + 1), work: new Float64Array(YEARS + 1) };
  beginTechnology(technology, economy, levers, parameters);
  for (let year = 0; year <= YEARS; year++) {
    automate(technology, levers, parameters, year);
    const hours = technology.automated[n]!;
    path.hours[year] = hours;
    path.work[year] =
      workLeft(hours, unitCost(hours, parameters), parameters) *
      Math.exp((parameters.sigma - parameters.mu) * outcomes.logPrice[year]!);
  }
  return path;
}
