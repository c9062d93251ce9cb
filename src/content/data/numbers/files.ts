import { join } from 'node:path';
import type { Place } from '../../ground/fault.ts';
import { filesIn } from '../../ground/folder.ts';
import { parseYaml, readYaml, type Yaml } from '../../ground/yaml.ts';
import { madeOf } from '../kept.ts';
import type { z } from 'zod';
import { fileSchema, headSchema } from './grammar.ts';

/** A row as it was written, with what its file says for all of its rows. */
export interface WrittenRow {
  id: string;
  given: Record<string, unknown>;
  /** Undefined where it cannot be read, so that no row can be made. */
  head: z.infer<typeof headSchema> | undefined;
  at: Yaml['at'];
}

/** A file of numbers: its rows, as far as it can be read, and what its shape is faulted for. */
export interface NumbersYaml {
  yaml: Yaml;
  rows: WrittenRow[];
}

/** Reads the files of numbers of a folder of content. */
export function readFiles(content: string): NumbersYaml[] {
  const folder = join(content, 'numbers');
  // It is written anew whenever a file comes or goes.
  madeOf(folder);
  return filesIn(folder, '.yaml').map((name) => {
    const file = join(folder, name);
    madeOf(file);
    return rowsOf(readYaml(file, fileSchema));
  });
}

/** The same of a text, as an example has it. */
export const readExample = (text: string): NumbersYaml => rowsOf(parseYaml('', text, fileSchema));

function rowsOf(yaml: Yaml): NumbersYaml {
  const { numbers, ...rest } = isMap(yaml.value) ? yaml.value : {};
  const head = headSchema.safeParse(rest).data;
  const rows = Object.entries(isMap(numbers) ? numbers : {}).flatMap(([id, given]): WrittenRow[] =>
    isMap(given) ? [{ id, given, head, at: yaml.at }] : [],
  );
  return { yaml, rows };
}

/** Keys that a row may leave to what is said further out. */
const LEFT_OUT = ['in', 'where', 'at'];

/**
 * Where something in a row is written: in the row itself, or further out, above all rows of the file.
 * @param path where it is meant, in the row
 */
export function placeIn(
  { id, given, head, at }: WrittenRow,
  path: PropertyKey[],
  isKey: boolean,
): Place {
  const from = path.findLastIndex((key) => LEFT_OUT.includes(String(key)));
  const own = path.slice(from);
  const outer =
    from < 0 ? [path] : path.slice(0, from + 1).map((_, n) => [...path.slice(0, from - n), ...own]);
  const there = outer.find((one) => isIn(given, one));
  if (!there && from >= 0 && isIn(head, own)) return at(own, isKey);
  return at(['numbers', id, ...(there ?? path)], isKey);
}

const isIn = (value: unknown, path: PropertyKey[]): boolean =>
  path.length === 0 ||
  (value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, path[0]!) &&
    isIn((value as Record<PropertyKey, unknown>)[path[0]!], path.slice(1)));

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
