import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '../../charts/chart.ts';
import type { KindData } from '../../charts/kinds/data.ts';
import { kindNames, type KindName } from '../../charts/kinds.ts';
import { allowed, type Fault } from '../ground/fault.ts';
import { filesIn } from '../ground/folder.ts';
import { readText } from '../ground/source-text.ts';
import { parseYaml, readYaml, type Yaml } from '../ground/yaml.ts';
import { anyTable, tableNames, type AnyTable } from './any-table.ts';
import { kept, madeOf } from './kept.ts';
import {
  drawnIn,
  isAlong,
  isFigured,
  KIND_SCHEMAS,
  wordsIn,
  type KindFile,
} from './kind-schema.ts';
import { columnFaults, rowFaults, sourceFaults, type Say } from './kinds/faults.ts';
import type { OwnHead } from './own-tables.ts';
import { figuredOf, seriesOf, valuedOf } from './kinds/rows.ts';

/** What a file of a chart names as its kind, right or wrong; nothing where its chart is written by hand. */
export function kindIn(file: string): string | undefined {
  return existsSync(file) ? kindSaid(readText(file).text) : undefined;
}

const kindSaid = (text: string): string | undefined =>
  /^kind:[ \t]*["']?([^\s"'#]*)/m.exec(text)?.[1];

/** The kind of a chart; nothing where it is written by hand, or of a kind that there is not. */
export function kindOf(name: string, content = 'content'): KindName | undefined {
  const kind = kindIn(join(content, 'charts', `${name}.yaml`));
  return kindNames.find((one) => one === kind);
}

/** How the file of a chart is called, whose name is in its addresses. */
export const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*\.yaml$/;

/** The charts of a folder of content that are of a kind. */
export const kindCharts = (content = 'content'): string[] =>
  filesIn(join(content, 'charts'), '.yaml')
    .filter((file) => SLUG.test(file))
    .map((file) => basename(file, '.yaml'))
    .filter((name) => kindOf(name, content));

/** What a chart of a kind is drawn from, null where it cannot be made, and what is wrong in its file. */
export interface MadeKind {
  /** The table it names, and the head of one of an editor’s own. */
  table: string;
  head?: OwnHead | undefined;
  data: KindData | null;
  faults: Fault[];
}

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
  const { data, ...said } = made(yaml, tables);
  // The faults of its keys are told with those of all words.
  return { ...said, data: yaml.faults.length > 0 ? null : data };
}

/** Where a chart finds its table, and the names that there are. */
interface Tables {
  of(name: string): AnyTable | null;
  names: readonly string[];
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
  const kind = kindNames.find((one) => one === kindSaid(text))!;
  const yaml = parseYaml('', text, KIND_SCHEMAS[kind]);
  const names = [...own.keys(), ...tableNames()];
  const tables = { of: (name: string) => own.get(name) ?? anyTable(name), names };
  const { faults, ...said } = made(yaml, tables);
  return {
    ...said,
    faults: [...yaml.faults, ...faults],
    kind,
    words: wordsIn(yaml.value as KindFile),
  };
}

function made(yaml: Yaml, tables: Tables): MadeKind {
  const read = drawnIn(yaml.value);
  if (!read) return { table: '', data: null, faults: [] };
  const { table: name } = read;
  const table = tables.of(name);
  const say: Say = (path, message) => ({ ...yaml.at(path), message });
  if (!table) {
    const message = `table: found "${name}"; ${allowed(name, tables.names)}`;
    return { table: name, data: null, faults: [say(['table'], message)] };
  }
  const odd = [...columnFaults(read, table, say), ...sourceFaults(read, table, say)];
  if (!table.isSound || odd.length > 0) return { table: name, data: null, faults: odd };
  const data = drawnFrom(read, table);
  const faults = rowFaults(read, data, say);
  return { table: name, head: table.head, data: faults.length > 0 ? null : data, faults };
}

function drawnFrom(read: KindFile, table: AnyTable): KindData {
  if (isAlong(read)) return seriesOf(read, table);
  return isFigured(read) ? figuredOf(read, table) : valuedOf(read, table);
}
