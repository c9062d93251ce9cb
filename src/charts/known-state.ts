import type { Chart, StateKey, StateSchema } from './chart.ts';

/** What a step may say of a chart, with the names that its data know; all keys as they are where there are no data. */
export const knownState = (
  { state, names }: Pick<Chart<object>, 'state' | 'names'>,
  data: object | null,
): StateSchema => {
  const known = (data && names?.(data)) ?? {};
  return Object.fromEntries(
    Object.entries(state).map(([key, schema]): [string, StateKey] => [
      key,
      schema.type === 'names' && known[key] ? { ...schema, values: known[key] } : schema,
    ]),
  );
};

/** The names in a key of names. */
export const namesSaid = (said: string): string[] => said.split(';').map((name) => name.trim());
