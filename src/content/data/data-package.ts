import { readFileSync } from 'node:fs';

/** A field of a table, as the Frictionless Table Schema has it. */
export interface Field {
  name: string;
  type: string;
  description: string;
}

/** A table with where it comes from. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  schema: { fields: Field[] };
  sources: { title: string }[];
  licenses: { title: string }[];
}

/** The description of all tables, from `seeds/data/datapackage.json`. */
export function dataPackage(): { title: string; resources: Resource[] } {
  return JSON.parse(readFileSync('seeds/data/datapackage.json', 'utf8')) as {
    title: string;
    resources: Resource[];
  };
}
