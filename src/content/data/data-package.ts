import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Unit } from '../../charts/shared/unit.ts';
import type { TableName } from './columns.ts';

/** A field of a table, as the Frictionless Table Schema has it. */
export interface Field {
  name: string;
  type: 'string' | 'number';
  /** What a number counts or measures, where that is said. */
  unit?: Unit;
  description: string;
}

/** A table with where it comes from. */
export interface Resource {
  name: TableName;
  path: string;
  title: string;
  description: string;
  /** What is to be known before it is used. */
  cautions: string[];
  schema: { fields: Field[] };
  sources: { title: string }[];
  licenses: { name: string; title: string }[];
}

/** The description of all tables, from `seeds/data/datapackage.json`. */
export function dataPackage(): { title: string; resources: Resource[] } {
  return JSON.parse(readFileSync('seeds/data/datapackage.json', 'utf8')) as {
    title: string;
    resources: Resource[];
  };
}

/** The cells of a table as its file has them, row by row, without its head. */
export function cellsOf({ path }: Resource): string[][] {
  return parse(readFileSync(`seeds/data/${path}`, 'utf8'), { from: 2 });
}
