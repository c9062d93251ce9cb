import type { z } from 'zod';
import { allowed } from '../fault.ts';
import { quoted, shown } from './quotes.ts';

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, such as [one, two]',
  tuple: 'a list, such as [one, two]',
  object: 'keys with values',
  record: 'keys with values',
};

/** Something that a schema has against a value: where in it, and whether the key there is meant. */
export interface Against {
  path: PropertyKey[];
  isKey: boolean;
  message: string;
}

/**
 * All that a schema has against a value.
 * @param written how the value at a path is written, where it is a single one
 */
export function against(
  schema: z.ZodType,
  value: unknown,
  written: (path: PropertyKey[]) => string | undefined,
): Against[] {
  const result = schema.safeParse(value);
  return (result.success ? [] : result.error.issues).flatMap((issue): Against[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          isKey: true,
          message: `unknown key "${key}"; ${allowed(key, keysOf(schema, issue.path))}`,
        }))
      : [
          {
            path: issue.path,
            isKey: false,
            message: wrong(issue, valueAt(value, issue.path), written(issue.path)),
          },
        ],
  );
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<PropertyKey, unknown>)[key], value);
}

/**
 * What a message says of a value that its schema does not allow.
 * @param source the value as it is written, where it is a single one
 */
function wrong(issue: z.core.$ZodIssue, found: unknown, source?: string): string {
  const name = issue.path.join('.') || 'the file';
  if (found === undefined)
    return `${name} is missing${issue.code === 'invalid_value' ? `; allowed: ${issue.values.map(String).join(', ')}` : ''}`;
  if (found === null || (issue.code === 'too_small' && issue.origin !== 'number'))
    return `${name} is empty; write something`;
  const say = (what: string, given = JSON.stringify(found)) =>
    `${name}: found ${given}; allowed: ${what}`;
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return issue.expected === 'string' && source
        ? say(`${kind}; put it into quotes: ${keyOf(issue.path)}${shown(quoted(source))}`, source)
        : say(kind);
    }
    case 'too_small':
      return say(`more than ${issue.minimum}`);
    case 'too_big':
      return typeof found === 'string'
        ? `${name} is too long, ${found.length} signs; ${issue.message}`
        : `${name} is too long; write at most ${issue.maximum}`;
    case 'invalid_value': {
      const text = typeof found === 'string' ? found : JSON.stringify(found);
      return `${name}: found "${text}"; ${allowed(text, issue.values.map(String))}`;
    }
    case 'invalid_format':
      return say(issue.format === 'url' ? 'a whole address: https://…' : issue.message);
    default:
      return `${name}: ${issue.message}`;
  }
}

/** The key before a value, as it is written; an entry of a list has none. */
function keyOf(path: PropertyKey[]): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ` : '';
}

/** The keys a schema allows at a path, as far as it can be followed. */
function keysOf(schema: z.ZodType, path: PropertyKey[]): string[] {
  let here = schema as unknown as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
  for (const key of path) {
    const next = typeof key === 'number' ? here.element : here.shape?.[String(key)];
    if (!next) return [];
    here = next as unknown as typeof here;
  }
  return Object.keys(here.shape ?? {});
}
