import type { StateSchema } from '../../charts/chart.ts';
import { knownState } from '../../charts/known-state.ts';
import { load } from '../data/charts.ts';
import { kindOf, makeKind } from '../data/kinds.ts';

/** What a step may say of a chart, with the names that its data know, and whether the chart asks the model. */
export async function statesOf(
  name: string,
  content?: string,
  seeds?: string,
): Promise<{ state: StateSchema; isModelled: boolean }> {
  const chart = await load(name, content);
  const data = kindOf(name, content) ? makeKind(name, content, seeds).data : null;
  return { isModelled: chart.scenarios !== undefined, state: knownState(chart, data) };
}
