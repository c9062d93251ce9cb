import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '../../charts/chart.ts';
import { kindNamed, type KindName } from '../../charts/kinds.ts';
import { filesIn } from '../ground/folder.ts';
import { readText } from '../ground/source-text.ts';
import { parseYaml, readYaml, type Yaml } from '../ground/yaml.ts';
import { anyTable, tableNames, type AnyTable } from './any-table.ts';
import { kept, madeOf } from './kept.ts';
import { KIND_SCHEMAS, wordsIn, type KindFile } from './kind-schema.ts';
import type { Say } from './kinds/faults.ts';
import { made, type MadeKind } from './kinds/made.ts';

/** What a file of a chart names as its kind, right or wrong; nothing where its chart is written by hand. */
export function kindIn(file: string): string | undefined {
  return existsSync(file) ? kindSaid(readText(file).text) : undefined;
}

const kindSaid = (text: string): string | undefined =>
  /^kind:[ \t]*["']?([^\s"'#]*)/m.exec(text)?.[1];

/** The kind of a chart; nothing where it is written by hand, or of a kind that there is not. */
export function kindOf(name: string, content = 'content'): KindName | undefined {
  return kindNamed(kindIn(join(content, 'charts', `${name}.yaml`)));
}

/** How the file of a chart is called, whose name is in its addresses. */
export const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*\.yaml$/;

/** The charts of a folder of content that are of a kind. */
export const kindCharts = (content = 'content'): string[] =>
  filesIn(join(content, 'charts'), '.yaml')
    .filter((file) => SLUG.test(file))
    .map((file) => basename(file, '.yaml'))
    .filter((name) => kindOf(name, content));

const ways = new Map<string, () => MadeKind>();

/** Makes the data of a chart of a kind of its file and its table. */
export function makeKind(name: string, content = 'content', seeds = 'seeds'): MadeKind {
  const file = join(content, 'charts', `${name}.yaml`);
  if (!ways.has(file))
    ways.set(
      file,
      kept(() => fresh(file, content, seeds)),
    );
  return ways.get(file)!();
}

function fresh(file: string, content: string, seeds: string): MadeKind {
  madeOf(file);
  const yaml = readYaml(file, KIND_SCHEMAS[kindIn(file) as KindName]);
  const tables = {
    of: (name: string) => anyTable(name, content, seeds),
    names: tableNames(content),
  };
  const { data, ...said } = made(yaml.value, tables, saidIn(yaml));
  // The faults of its keys are told with those of all words.
  return { ...said, data: yaml.faults.length > 0 ? null : data };
}

/** The kind, the words and the data of a file that stands in the guide, with all that is wrong in it. */
export interface ExampleKind extends MadeKind {
  kind: KindName;
  words: Words;
}

/**
 * Makes a chart of a text that stands in the guide.
 * @param own the table that stands beside it, by its name
 */
export function exampleKind(text: string, own: ReadonlyMap<string, AnyTable>): ExampleKind {
  const kind = kindNamed(kindSaid(text))!;
  const yaml = parseYaml('', text, KIND_SCHEMAS[kind]);
  const names = [...own.keys(), ...tableNames()];
  const tables = { of: (name: string) => own.get(name) ?? anyTable(name), names };
  const { faults, ...said } = made(yaml.value, tables, saidIn(yaml));
  return {
    ...said,
    faults: [...yaml.faults, ...faults],
    kind,
    words: wordsIn(yaml.value as KindFile),
  };
}

const saidIn =
  (yaml: Yaml): Say =>
  (path, message, isKey) => ({ ...yaml.at(path, isKey), message });
