import { modelInputs } from '../../../src/content/data/model-inputs.ts';
import { economy } from '../../../src/model/economy.ts';
import { marketOf } from '../../../src/model/ensemble.ts';
import type { Levers } from '../../../src/model/levers.ts';
import { emptyOutcomes, type Outcomes } from '../../../src/model/outcomes.ts';
import type { Parameters } from '../../../src/model/parameters.ts';
import { run, workspaceFor } from '../../../src/model/run.ts';
import { leversOf, parametersOf } from '../../../src/model/scenario.ts';

/** The economy of the seeds, whole and in cells. */
export const whole = economy(modelInputs());
export const market = marketOf(whole);
export const small = market.cells;

const [workspaces, rooms] = [
  new Map([whole, small].map((of) => [of, workspaceFor(of)])),
  new Map([whole, small].map((of) => [of, emptyOutcomes(of)])),
];

/** Runs an economy; the outcomes are overwritten by its next run. */
export function outcomesOf(
  of: typeof whole,
  levers: Partial<Levers> = {},
  parameters: Partial<Parameters> = {},
  steps?: number,
): Outcomes {
  return run(
    of,
    workspaces.get(of)!,
    leversOf({ levers, parameters }),
    parametersOf({ levers, parameters }),
    rooms.get(of)!,
    steps,
  );
}
