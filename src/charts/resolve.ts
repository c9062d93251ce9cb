import type { ChartState, StateKey, StateSchema, StateValue } from './chart.ts';

/** A step's or a reader's part of a state: what it does not say is the default. */
export type PartialState = Record<string, StateValue | undefined>;

/**
 * The effective state of a chart: defaults, overruled by the step, overruled by the reader. The one
 * place where the three meet. A value the schema does not know counts as not said.
 * @returns a complete state, its keys in the schema's order
 */
export function resolve(
  chart: { state: StateSchema; reader: StateSchema },
  step: PartialState,
  reader: PartialState = {},
): ChartState {
  const state: ChartState = {};
  for (const [key, schema] of Object.entries(chart.state))
    state[key] = known(schema, step[key]) ?? schema.default;
  for (const [key, schema] of Object.entries(chart.reader))
    state[key] = known(schema, reader[key]) ?? state[key] ?? schema.default;
  return state;
}

function known(schema: StateKey, value: StateValue | undefined): StateValue | undefined {
  if (value === undefined || value === null) return undefined;
  switch (schema.type) {
    case 'choice':
      return typeof value === 'string' && schema.values.includes(value) ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(schema.max, Math.max(schema.min, value))
        : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'names':
    case 'job':
      return typeof value === 'string' ? value : undefined;
  }
}
