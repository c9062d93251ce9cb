import type { Economy } from './economy.ts';
import { LEVERS, type LeverId } from './levers.ts';
import { emptyOutcomes, type Outcomes } from './outcomes.ts';
import { run, workspaceFor } from './run.ts';
import { leversOf, parametersOf, type Scenario } from './scenario.ts';

/** The change of a number from the default settings to a scenario's, and what moved it. */
export interface Attribution {
  from: number;
  to: number;
  /** What each lever the scenario sets adds, whatever the order they are set in (Shapley 1953). */
  levers: Partial<Record<LeverId, number>>;
  /** What the changed assumptions add by themselves. */
  assumptions: number;
  /** What levers and assumptions add together beyond what each adds alone. */
  together: number;
}

/** Splits the change of a number a run comes to. The parts sum to it exactly. */
export function attribution(
  economy: Economy,
  scenario: Scenario,
  measure: (outcomes: Outcomes) => number,
): Attribution {
  const workspace = workspaceFor(economy);
  const outcomes = emptyOutcomes(economy);
  const value = (levers: Scenario['levers'], parameters: Scenario['parameters']) => {
    const setting = { levers, parameters };
    return measure(run(economy, workspace, leversOf(setting), parametersOf(setting), outcomes));
  };
  const set = LEVERS.map(({ id }) => id).filter((id) => scenario.levers[id] !== undefined);
  const withSome = Array.from({ length: 2 ** set.length }, (_, some) =>
    value(
      Object.fromEntries(
        set.filter((_, n) => some & (1 << n)).map((id) => [id, scenario.levers[id]]),
      ),
      {},
    ),
  );
  const [from, chosen] = [withSome[0]!, withSome.at(-1)!];
  const carried = value({}, scenario.parameters) - from;
  const to = value(scenario.levers, scenario.parameters);
  return {
    from,
    to,
    levers: Object.fromEntries(set.map((id, n) => [id, shapley(withSome, set.length, n)])),
    assumptions: carried,
    together: to - chosen - carried,
  };
}

/**
 * The mean of what one adds over all orders in which they could be set.
 * @param withSome the value for each set of them, as bits
 */
function shapley(withSome: number[], count: number, one: number): number {
  let sum = 0;
  for (let others = 0; others < withSome.length; others++) {
    if (others & (1 << one)) continue;
    const before = [...others.toString(2)].filter((bit) => bit === '1').length;
    const orders = (factorial(before) * factorial(count - before - 1)) / factorial(count);
    sum += orders * (withSome[others | (1 << one)]! - withSome[others]!);
  }
  return sum;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
