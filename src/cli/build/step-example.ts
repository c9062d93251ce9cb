import type { StateKey, StateSchema } from '../../charts/chart.ts';
import { PLACEHOLDERS } from '../../content/check/hint/placeholders.ts';
import { waysOut } from '../../content/ground/fault.ts';

/**
 * A step as the chart at hand allows it: with the prop that a message is about, or else the first that
 * the chart knows.
 */
export function stepExample(state: StateSchema, message: string): string {
  const { suggestion = '' } = waysOut(message);
  const [about = ''] = message.split(':', 1);
  const keys = [suggestion, about, ...Object.keys(state)];
  const prop = keys.flatMap((key) =>
    Object.hasOwn(state, key) ? propOf(key, state[key]!, suggestion) : [],
  );
  const props = [...prop.slice(0, 1), `alt="${PLACEHOLDERS.alt}"`].join(' ');
  return `<Step ${props}>\n${PLACEHOLDERS.step}\n</Step>`;
}

/** A key as a step says it; nothing of one that only a reader sets, or whose names are not known. */
function propOf(key: string, schema: StateKey, meant: string): string[] {
  switch (schema.type) {
    case 'choice':
      return [`${key}="${valueOf(schema.values, meant, schema.default)!}"`];
    case 'flag':
      return [`${key}={${String(!schema.default)}}`];
    case 'number':
      return [`${key}={${schema.max}}`];
    case 'names':
      return schema.values?.length ? [`${key}="${valueOf(schema.values, meant)!}"`] : [];
    case 'job':
      return [];
  }
}

/** The value that was meant, or else one that changes the picture. */
const valueOf = (values: readonly string[], meant: string, opening?: string): string | undefined =>
  values.find((value) => value === meant) ?? values.find((value) => value !== opening);
