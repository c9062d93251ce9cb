import { beginDemand, emptyDemand } from './demand.ts';
import type { Economy } from './economy.ts';
import { emptyLadder } from './ladder.ts';
import { DEFAULT_LEVERS, type Levers } from './levers.ts';
import { emptyOutcomes, YEARS, type Outcomes } from './outcomes.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';
import { moveThrough } from './labour-market.ts';
import { beginPeople, emptyPeople } from './people.ts';
import { demandIn } from './task-demand.ts';
import { emptyRates, setRates } from './rates.ts';
import { report, type State } from './report.ts';
import { automate, beginTechnology, emptyTechnology, type Technology } from './technology.ts';

/** How often in a year people move, as calibrated. */
const STEPS = 4;

/** What a run writes on as it goes: made once for an economy, used by one run after another. */
export interface Workspace extends State {
  technology: Technology;
}

/** Room for the runs of an economy. */
export function workspaceFor(economy: Economy): Workspace {
  return {
    technology: emptyTechnology(economy),
    demand: emptyDemand(economy),
    people: emptyPeople(economy),
    rates: emptyRates(),
    ladder: emptyLadder(economy),
  };
}

/**
 * Runs the model from 2025 to 2050: technology and demand by the year, people by the quarter. The
 * same settings give the same outcomes to the last bit, whatever ran before; nothing is allocated.
 * @param outcomes is filled and returned
 * @param steps of people's moves in a year
 */
export function run(
  economy: Economy,
  workspace: Workspace,
  levers: Levers,
  parameters: Parameters,
  outcomes: Outcomes,
  steps = STEPS,
): Outcomes {
  begin(economy, workspace, levers, parameters, steps);
  for (let year = 0; year <= YEARS; year++)
    pass(economy, workspace, levers, parameters, outcomes, year);
  return outcomes;
}

/**
 * Runs it once for nothing, with a pause before each year: code that a browser has never run takes
 * many times as long, and would hold up the page in one go.
 */
export async function rehearse(economy: Economy, pause: () => Promise<void>): Promise<void> {
  const [workspace, outcomes] = [workspaceFor(economy), emptyOutcomes(economy)];
  const [levers, parameters] = [DEFAULT_LEVERS, DEFAULT_PARAMETERS];
  begin(economy, workspace, levers, parameters, STEPS);
  for (let year = 0; year <= YEARS; year++) {
    await pause();
    pass(economy, workspace, levers, parameters, outcomes, year);
  }
}

function begin(
  economy: Economy,
  { technology, demand, people, rates }: Workspace,
  levers: Levers,
  parameters: Parameters,
  steps: number,
): void {
  beginTechnology(technology, economy, levers, parameters);
  beginDemand(demand, economy, levers, parameters);
  beginPeople(people, economy, parameters);
  setRates(rates, levers, parameters, steps);
}

/** One year, after the one before it. */
function pass(
  economy: Economy,
  workspace: Workspace,
  levers: Levers,
  parameters: Parameters,
  outcomes: Outcomes,
  year: number,
): void {
  const { technology, demand, people, rates } = workspace;
  automate(technology, levers, parameters, year);
  demandIn(demand, economy, technology.automated, levers, parameters, year);
  if (year > 0) moveThrough(people, economy, demand, rates, levers, parameters, year);
  report(outcomes, economy, workspace, parameters, year);
}
