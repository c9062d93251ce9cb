import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { StateSchema, Words } from '../../charts/chart.ts';
import { chartNames } from '../data/charts.ts';
import { chartSchema, wordsIn } from '../data/kind-schema.ts';
import { kindIn, makeKind, kindOf } from '../data/kinds.ts';
import { ofOtherKinds } from '../data/kinds/faults.ts';
import { statesOf } from './states.ts';
import { unknownName } from './unknown-name.ts';
import { sameId } from './check/twice.ts';
import { jobPageSchema } from '../words/job-page-schema.ts';
import { readClaims } from '../words/claims.ts';
import type { Fault, Place } from '../ground/fault.ts';
import { filesIn } from '../ground/folder.ts';
import { modelInputs } from '../data/model-inputs.ts';
import { readNumbers } from '../data/numbers.ts';
import { faultsOfTables } from '../data/tables.ts';
import { equationSchema, modelSchema, validationSchema } from '../words/model-schemas.ts';
import { mistakeSchema, referenceSchema, siteSchema, termSchema } from '../story/schemas.ts';
import { jobChartSchema } from '../story/job-chart-schema.ts';
import { dataPageSchema } from '../story/data-page-schema.ts';
import { routes } from '../story/routes.ts';
import { readYaml, textsIn, type Yaml } from '../ground/yaml.ts';

/**
 * What names in chapters may refer to. A register whose file cannot be read is undefined: its one
 * fault is told, and not that every name in it is unknown.
 */
export interface KnownNames {
  charts: Map<string, StateSchema>;
  /** The charts that ask the model. */
  modelled: string[];
  /** The codes of the model's occupations. */
  occupations?: string[];
  claims: string[];
  /** Every page and file of the site. */
  pages: string[];
  claimsToCome?: ClaimsToCome;
  references?: string[];
  terms?: string[];
  numbers?: string[];
}

/** The claims without a chapter so far, with their places, and where their list stands. */
export interface ClaimsToCome extends Place {
  named: (Place & { id: string })[];
}

/** Files that are lists. */
const LISTS = {
  'references.yaml': referenceSchema.array(),
  'glossary.yaml': termSchema.array(),
  'equations.yaml': equationSchema.array(),
  'validation.yaml': validationSchema.array(),
  'mistakes.yaml': mistakeSchema.array(),
};

/** Reads every register of a content folder and the words of its charts, with the faults of the files they come from. */
export async function readKnownNames(
  content: string,
  seeds: string,
): Promise<{ knownNames: KnownNames; words: Map<string, Words>; faults: Fault[] }> {
  const faults: Fault[] = [];
  const read = (file: string, schema: z.ZodType, kind?: string) => {
    const yaml = readYaml(join(content, file), schema);
    faults.push(...yaml.faults.map((fault) => ofOtherKinds(fault, kind)));
    return yaml;
  };
  const readList = (file: keyof typeof LISTS) => {
    const list = read(file, LISTS[file]);
    const ids = idsOf(list.value);
    faults.push(...sameId((ids ?? []).map(({ name, n }) => ({ name, ...list.at([n, 'id']) }))));
    return ids?.map(({ name }) => name);
  };
  const references = readList('references.yaml');
  const terms = readList('glossary.yaml');
  readList('equations.yaml');
  readList('validation.yaml');
  readList('mistakes.yaml');
  const site = read('site.yaml', siteSchema);
  const checkSources = ({ at }: Yaml, named: Named[]) => {
    for (const { text, path } of named)
      if (references && !references.includes(text))
        faults.push({
          ...at(path),
          message: unknownName('source', text, references),
        });
  };
  read('job-charts.yaml', jobChartSchema);
  read('job-pages.yaml', jobPageSchema);
  const pages = read('data-pages.yaml', dataPageSchema);
  checkSources(pages, sourcesIn(under(pages.value, 'tables'), ['tables']));
  const model = read('model.yaml', modelSchema);
  checkSources(model, sourcesIn(model.value));
  const numbers = readNumbers(content);
  faults.push(...numbers.faults);
  for (const file of numbers.files) checkSources(file, sourcesIn(file.value));
  const folder = join(content, 'charts');
  const words = new Map<string, Words>();
  for (const file of filesIn(folder, '.yaml')) {
    const kind = kindIn(join(folder, file));
    const chart = read(join('charts', file), chartSchema(kind), kind);
    checkSources(chart, listed(under(chart.value, 'sources'), ['sources']));
    if (chart.value instanceof Object) words.set(basename(file, '.yaml'), wordsIn(chart.value));
  }
  const brief = readClaims(seeds);
  faults.push(...brief.faults);
  const charts = new Map<string, StateSchema>();
  const modelled: string[] = [];
  for (const name of chartNames(content)) {
    if (kindOf(name, content)) faults.push(...makeKind(name, content, seeds).faults);
    const { state, isModelled } = await statesOf(name, content, seeds);
    charts.set(name, state);
    if (isModelled) modelled.push(name);
  }
  const toCome = under(site.value, 'claimsToCome');
  return {
    faults,
    words,
    knownNames: {
      charts,
      modelled,
      occupations: faultsOfTables().length === 0 ? modelInputs().soc : undefined,
      pages: routes(content),
      claims: brief.rows.map(({ id }) => id),
      claimsToCome: Array.isArray(toCome)
        ? {
            ...site.at(['claimsToCome']),
            named: textsIn(toCome).map(({ text, index }) => ({
              ...site.at(['claimsToCome', index]),
              id: text,
            })),
          }
        : undefined,
      references,
      terms,
      numbers: numbers.names,
    },
  };
}

interface Named {
  text: string;
  path: PropertyKey[];
}

/** Every `source` and `sources` in a value, however deep. */
function sourcesIn(value: unknown, path: PropertyKey[] = []): Named[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, key];
    if (key === 'source' && typeof inner === 'string') return [{ text: inner, path: here }];
    return key === 'sources' ? listed(inner, here) : sourcesIn(inner, here);
  });
}

function listed(list: unknown, path: PropertyKey[]): Named[] {
  return textsIn(list).map(({ text, index }) => ({ text, path: [...path, index] }));
}

function under(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key];
}

function idsOf(value: unknown): { name: string; n: number }[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry, n) => {
    const id = under(entry, 'id');
    return typeof id === 'string' ? [{ name: id, n }] : [];
  });
}
