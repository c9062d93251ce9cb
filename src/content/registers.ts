import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { StateSchema } from '../charts/chart.ts';
import { chartNames, load } from '../charts/registry.ts';
import { readClaims } from './claims.ts';
import { allowed, type Fault } from './fault.ts';
import { numbers } from './numbers.ts';
import { modelSchema, referenceSchema, siteSchema, termSchema, wordsSchema } from './schemas.ts';

/** What names in chapters may refer to. */
export interface Registers {
  charts: Map<string, StateSchema>;
  claims: string[];
  claimsToCome: string[];
  references: string[];
  terms: string[];
  numbers: string[];
}

/** A YAML file that was read: its value, and where each part of it stands. */
interface Yaml {
  value: unknown;
  faults: Fault[];
}

/** Reads every register of a content folder, with the faults of the files they come from. */
export async function readRegisters(
  content: string,
  seeds: string,
): Promise<{ registers: Registers; faults: Fault[] }> {
  const faults: Fault[] = [];
  const read = (file: string, schema: z.ZodType) => {
    const yaml = readYaml(join(content, file), schema);
    faults.push(...yaml.faults);
    return yaml.value;
  };
  const ids = (value: unknown) =>
    Array.isArray(value) ? value.map((entry) => String((entry as { id?: unknown }).id)) : [];
  const references = ids(read('references.yaml', referenceSchema.array()));
  const terms = ids(read('glossary.yaml', termSchema.array()));
  const site = read('site.yaml', siteSchema) as { claimsToCome?: string[] } | null;
  const model = read('model.yaml', modelSchema);
  for (const source of sourcesIn(model))
    if (!references.includes(source)) faults.push(unknownSource(join(content, 'model.yaml'), source, references));
  const folder = join(content, 'charts');
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const words = read(join('charts', file), wordsSchema) as { sources?: string[] } | null;
    for (const source of words?.sources ?? [])
      if (!references.includes(source))
        faults.push(unknownSource(join(folder, file), source, references));
  }
  const brief = readClaims(seeds);
  faults.push(...brief.faults);
  const charts = new Map<string, StateSchema>();
  for (const name of chartNames) charts.set(name, (await load(name)).state);
  return {
    faults,
    registers: {
      charts,
      claims: brief.rows.map(({ id }) => id),
      claimsToCome: site?.claimsToCome ?? [],
      references,
      terms,
      numbers: [...numbers().keys()],
    },
  };
}

/** Every `source` and `sources` in a value, however deep. */
function sourcesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'source' && typeof inner === 'string') return [inner];
    return key === 'sources' && Array.isArray(inner) ? (inner as string[]) : sourcesIn(inner);
  });
}

function unknownSource(file: string, source: string, references: string[]): Fault {
  return {
    ...find(file, source),
    message: `unknown source "${source}"; ${allowed(source, references)}`,
  };
}

function find(file: string, word: string): { file: string; line: number; column: number } {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = Math.max(
    0,
    lines.findIndex((text) => text.includes(word)),
  );
  return { file, line: line + 1, column: (lines[line]?.indexOf(word) ?? 0) + 1 };
}

/** Reads YAML against a schema; every fault has the line and column of what is wrong. */
export function readYaml(file: string, schema: z.ZodType): Yaml {
  if (!existsSync(file))
    return { value: null, faults: [{ file, line: 1, column: 1, message: 'the file is missing' }] };
  return parseYaml(file, readFileSync(file, 'utf8'), schema, 0);
}

/** @param offset lines above the YAML in its file */
export function parseYaml(file: string, text: string, schema: z.ZodType, offset: number): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const at = (position: number) => {
    const { line, col } = counter.linePos(position);
    return { file, line: line + offset, column: col };
  };
  if (document.errors.length > 0)
    return {
      value: null,
      faults: document.errors.map((error) => ({
        ...at(error.pos[0]),
        message: `this is not YAML: ${error.message.split('\n')[0]}`,
      })),
    };
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { value, faults: [] };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    const place = placeOf(document.contents, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...at(keyPlace(document.getIn(issue.path, true) ?? document.contents, key)),
        message: `unknown key "${key}"; ${allowed(key, keysOf(schema, issue.path))}`,
      }));
    const name = issue.path.join('.');
    return [{ ...at(place), message: `${name || 'the file'}: ${issue.message}` }];
  });
  return { value, faults };
}

/** Where a path of keys leads in a document, or as far as it goes. */
function placeOf(node: unknown, path: PropertyKey[]): number {
  let here = node;
  let place = 0;
  for (const key of path) {
    if (isMap(here)) {
      const pair = (here).items.find(
        (item) => isScalar(item.key) && item.key.value === key,
      );
      if (!pair) break;
      place = (isScalar(pair.key) && pair.key.range?.[0]) || place;
      here = pair.value;
    } else if (isSeq(here)) here = here.items[Number(key)];
    if (
      here &&
      typeof here === 'object' &&
      'range' in here &&
      !isSeq(here) &&
      !isMap(here)
    )
      place = (here as { range?: [number] }).range?.[0] ?? place;
  }
  return place;
}

function keyPlace(node: unknown, key: string): number {
  if (!isMap(node)) return 0;
  const pair = (node).items.find((item) => isScalar(item.key) && item.key.value === key);
  return (isScalar(pair?.key) && pair.key.range?.[0]) || 0;
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
