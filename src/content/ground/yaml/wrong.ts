import type { z } from 'zod';
import { allowed, meantBy } from '../fault.ts';
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
  const issues = result.success ? [] : result.error.issues;
  // A key that is misspelt is told as that, and not as missing too.
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, meantBy(key, keysOf(schema, issue.path))].join())
      : [],
  );
  return issues.flatMap((issue): Against[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        isKey: true,
        message: `unknown key "${key}"; ${allowed(key, keysOf(schema, issue.path))}`,
      }));
    const found = valueAt(value, issue.path);
    if (found === undefined && meant.includes(issue.path.join())) return [];
    const message = wrong(issue, found, named(issue.path, value), written(issue.path));
    return [{ path: issue.path, isKey: false, message }];
  });
}

/**
 * What a path leads to, in words: `title of "frey2017"` in a list whose entries have ids, `levels of
 * rubric 1` in one whose have none, counted from 1.
 */
function named(path: PropertyKey[], value: unknown): string {
  const at = path.findLastIndex((key) => typeof key === 'number');
  if (at < 0) return path.join('.') || 'the file';
  const [above, inside] = [path.slice(0, at), path.slice(at + 1)];
  const { id } = (valueAt(value, path.slice(0, at + 1)) ?? {}) as { id?: unknown };
  const [list, ...rest] = (above.length > 0 ? named(above, value) : 'entry').split(' of ');
  const own = [`${list} ${Number(path[at]) + 1}`, ...rest].join(' of ');
  return [
    ...(inside.length > 0 ? [inside.join('.')] : []),
    typeof id === 'string' ? `"${id}"` : own,
  ].join(' of ');
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<PropertyKey, unknown>)[key], value);
}

/**
 * What a message says of a value that its schema does not allow.
 * @param name what it is called
 * @param source the value as it is written, where it is a single one
 */
function wrong(issue: z.core.$ZodIssue, found: unknown, name: string, source?: string): string {
  if (found === undefined)
    return `${name} is missing${issue.code === 'invalid_value' ? `; allowed: ${issue.values.map(String).join(', ')}` : ''}`;
  if (issue.code === 'too_small' && Array.isArray(found) && found.length > 0)
    return `${name} has ${found.length}; write ${issue.minimum}`;
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
