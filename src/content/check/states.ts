import type { StateKey, StateSchema } from '../../charts/chart.ts';
import { load } from '../data/charts.ts';
import { kindOf, makeKind } from '../data/kinds.ts';

/** What a step may say of a chart, with the names that its data know, and whether the chart asks the model. */
export async function statesOf(
  name: string,
  content?: string,
  seeds?: string,
): Promise<{ state: StateSchema; isModelled: boolean }> {
  const { state, scenarios, names } = await load(name, content);
  const data = kindOf(name, content) && makeKind(name, content, seeds).data;
  const known = (data && names?.(data)) ?? {};
  return {
    isModelled: scenarios !== undefined,
    state: Object.fromEntries(
      Object.entries(state).map(([key, schema]): [string, StateKey] => [
        key,
        schema.type === 'names' && known[key] ? { ...schema, values: known[key] } : schema,
      ]),
    ),
  };
}
