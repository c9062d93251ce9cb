import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { allowed, type Fault, type Place } from './fault.ts';

/** A YAML file that was read. */
export interface Yaml {
  /** Undefined when the text is no YAML; what it holds may be wrong when there are faults. */
  value: unknown;
  faults: Fault[];
  /** Where a path of keys leads, or as far as it goes. */
  at(path: PropertyKey[]): Place;
}

/** Reads YAML against a schema; every fault has the line and column of what is wrong. */
export function readYaml(file: string, schema: z.ZodType): Yaml {
  if (existsSync(file)) return parseYaml(file, readFileSync(file, 'utf8'), schema);
  const place = { file, line: 1, column: 1 };
  return {
    value: undefined,
    faults: [{ ...place, message: 'the file is missing' }],
    at: () => place,
  };
}

/**
 * Checks YAML that stands in a file, alone or below other lines.
 * @param above lines above the YAML in its file
 */
export function parseYaml(file: string, text: string, schema: z.ZodType, above = 0): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + above, column: col };
  };
  const at = (path: PropertyKey[]) => place(offsetOf(document.contents, path));
  // One slip often confuses the parser more than once: the first is where it is.
  const [error] = document.errors;
  if (error)
    return {
      value: undefined,
      faults: [
        {
          ...place(error.pos[0]),
          message: `this is not YAML: ${error.message}; indent what belongs together alike, and put words with a colon into quotes`,
        },
      ],
      at,
    };
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  const faults = issues.flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          ...place(offsetOf(document.contents, [...issue.path, key], true)),
          message: `unknown key "${key}"; ${allowed(key, keysOf(schema, issue.path))}`,
        }))
      : [{ ...at(issue.path), message: wrong(issue, valueAt(value, issue.path)) }],
  );
  return { value, faults, at };
}

/** The texts in a list that may hold anything, with their places in it. */
export function textsIn(list: unknown): { text: string; index: number }[] {
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, index }] : [],
  );
}

const KINDS: Record<string, string> = {
  string: 'text; put what looks like a number into quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, such as [one, two]',
  tuple: 'a list, such as [one, two]',
  object: 'keys with values',
  record: 'keys with values',
};

function wrong(issue: z.core.$ZodIssue, found: unknown): string {
  const name = issue.path.join('.') || 'the file';
  if (found === undefined) return `${name} is missing`;
  if (found === null || (issue.code === 'too_small' && issue.origin !== 'number'))
    return `${name} is empty; write something`;
  const say = (what: string) => `${name}: found ${JSON.stringify(found)}; allowed: ${what}`;
  switch (issue.code) {
    case 'invalid_type':
      return say(KINDS[issue.expected] ?? issue.expected);
    case 'too_small':
      return say(`more than ${issue.minimum}`);
    case 'too_big':
      return `${name} is too long; write at most ${issue.maximum} signs`;
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

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<PropertyKey, unknown>)[key], value);
}

/** Where the value at a path begins, or its key where that is asked for or the value is none. */
function offsetOf(contents: unknown, path: PropertyKey[], key = false): number {
  let here = contents;
  let offset = 0;
  for (const [depth, part] of path.entries()) {
    if (isMap(here)) {
      const pair = here.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return here.range?.[0] ?? offset;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      here = pair.value;
      const last = depth === path.length - 1;
      if (!isScalar(here) || here.value === null || (key && last)) continue;
    } else if (isSeq(here)) here = here.items[Number(part)];
    if (isNode(here)) offset = here.range?.[0] ?? offset;
  }
  return offset;
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
