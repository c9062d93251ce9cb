import { SHORT } from '../../charts/chart.ts';
import type { PartialState } from '../../charts/resolve.ts';
import { LEVERS, type LeverId } from '../../model/levers.ts';
import { kept } from '../data/kept.ts';
import type { BuiltChart } from './built-chart.ts';
import { stepOf } from './step-of.ts';

/** The way to the levers of each picture. */
const ways = new Map<string, () => LeverId[]>();

/** Of some levers those that a step's picture answers to: it is another one at their two ends. */
export function leversOf(
  made: BuiltChart,
  step: PartialState,
  levers: readonly LeverId[],
): LeverId[] {
  const key = JSON.stringify([made.chart.name, made.words, step, levers]);
  if (!ways.has(key))
    ways.set(
      key,
      kept(() => freshLevers(made, step, levers)),
    );
  return ways.get(key)!();
}

function freshLevers(made: BuiltChart, step: PartialState, levers: readonly LeverId[]): LeverId[] {
  const picture = (lever: LeverId, value: number) => {
    const { state, data } = stepOf(made, step, { [lever]: value });
    const { chart, words } = made;
    return JSON.stringify([
      chart.layout(data, state, SHORT, words),
      chart.readouts?.(data, state, words),
    ]);
  };
  return LEVERS.filter(
    ({ id, min, max }) => levers.includes(id) && picture(id, min) !== picture(id, max),
  ).map(({ id }) => id);
}
