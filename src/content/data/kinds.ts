import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Series, SeriesData, Spec, Valued, ValuedData } from '../../charts/kinds/data.ts';
import { kindNames, type KindName } from '../../charts/registry.ts';
import { allowed, type Fault } from '../ground/fault.ts';
import { filesIn } from '../ground/folder.ts';
import { readText } from '../ground/source-text.ts';
import { readYaml } from '../ground/yaml.ts';
import { anyTable, tableNames, type AnyTable } from './any-table.ts';
import { kept, madeOf } from './kept.ts';
import { KIND_SCHEMAS, type KindFile } from './kind-schema.ts';

/** What a file of a chart names as its kind, right or wrong; nothing where its chart is written by hand. */
export function kindIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  return /^kind:[ \t]*["']?([^\s"'#]*)/m.exec(readText(file).text)?.[1];
}

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
  /** The table it names. */
  table: string;
  data: ValuedData | SeriesData | null;
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
  const kind = kindIn(file) as KindName;
  const yaml = readYaml(file, KIND_SCHEMAS[kind]);
  // The faults of its keys are told with those of all words.
  if (yaml.faults.length > 0) return { table: '', data: null, faults: [] };
  const read = yaml.value as KindFile;
  const name = read.table;
  const table = anyTable(name, content, seeds);
  const say = (path: PropertyKey[], message: string): Fault => ({ ...yaml.at(path), message });
  if (!table) {
    const message = `table: found "${name}"; ${allowed(name, tableNames(content))}`;
    return { table: name, data: null, faults: [say(['table'], message)] };
  }
  if (!table.isSound) return { table: name, data: null, faults: [] };
  const odd = columnFaults(read, table, say);
  if (odd.length > 0) return { table: name, data: null, faults: odd };
  const data = read.kind === 'lines' ? seriesOf(read, table) : valuedOf(read, table);
  const faults = rowFaults(read, data, say);
  return { table: name, data: faults.length > 0 ? null : data, faults };
}

type Say = (path: PropertyKey[], message: string) => Fault;

/** The columns that hold numbers, by the key that names them. */
const NUMBERS = ['value', 'low', 'high', 'values'];

/** Columns that the table has not, or that hold something else than is drawn of them. */
function columnFaults(read: KindFile, { columns }: AnyTable, say: Say): Fault[] {
  const isOf = (name: string, ...types: string[]) => types.includes(columns.get(name)!.type);
  const all = Object.entries(read.columns).flatMap(([key, named]) =>
    [named].flat().map((name, n) => ({
      key,
      name,
      path: ['columns', key, ...(Array.isArray(named) ? [n] : [])] as PropertyKey[],
    })),
  );
  const numbers = [...columns.keys()].filter((name) => isOf(name, 'number'));
  const along = [...columns.keys()].filter((name) => isOf(name, 'number', 'date'));
  return [
    ...all.flatMap(({ key, name, path }) => {
      if (!columns.has(name))
        return [say(path, `no column is called "${name}"; ${allowed(name, [...columns.keys()])}`)];
      const right = key === 'x' ? along : NUMBERS.includes(key) ? numbers : null;
      return right && !right.includes(name)
        ? [say(path, `column "${name}" holds words; ${allowed(name, right)}`)]
        : [];
    }),
    ...linesFaults(read, say),
  ];
}

function linesFaults(read: KindFile, say: Say): Fault[] {
  if (read.kind !== 'lines') return [];
  const { name, value, values } = read.columns;
  const isWhole = values ? !name && !value : name && value;
  const message =
    'lines need a name and a value, where each row is a value of a line, or else values, a list of columns';
  return isWhole ? [] : [say(['columns'], message)];
}

/** What of a file the rows of its table do not bear out. */
function rowFaults(read: KindFile, { rows, spec }: ValuedData | SeriesData, say: Say): Fault[] {
  const groups = [...new Set(rows.flatMap(({ group }) => group || []))];
  const ids = rows.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) < n);
  const [low, high] = spec.span ?? [0, 0];
  const isCoded = rows.some(({ code }) => /^\d\d-\d{4}$/.test(code));
  return [
    ...(rows.length === 0 ? [say(['table'], 'the table has no row that can be drawn')] : []),
    ...(twice === undefined
      ? []
      : [
          say(
            ['columns', 'name'],
            `several rows are called "${twice}"; name them by a column that tells each from the others`,
          ),
        ]),
    ...Object.keys(spec.tones)
      .filter((group) => !groups.includes(group) && !ids.includes(group))
      .map((group) =>
        say(['tones', group], `no group is called "${group}"; ${allowed(group, groups)}`),
      ),
    ...Object.keys(spec.annotate)
      .filter((key) => !(key in read.text))
      .map((key) =>
        say(['annotate', key], `text has no words for the note "${key}"; write them under text`),
      ),
    ...(read.columns.code && !isCoded
      ? [
          say(
            ['columns', 'code'],
            `column "${read.columns.code}" holds no codes of occupations, such as 41-2031`,
          ),
        ]
      : []),
    ...(spec.span && (low >= high || (read.kind === 'bars' && (low > 0 || high < 0)))
      ? [
          say(
            ['span'],
            read.kind === 'bars'
              ? 'a bar begins at nought; write a lower end, a higher one, and nought between'
              : 'write the lower end, then the higher one',
          ),
        ]
      : []),
  ];
}

const specOf = (read: KindFile): Spec => ({
  order: ('order' in read && read.order) || 'table',
  divide: read.divide ?? 1,
  places: read.places ?? 1,
  sign: read.sign ?? false,
  span: read.span ?? null,
  tones: read.tones ?? {},
  annotate: read.annotate ?? {},
});

type Cells = AnyTable['rows'][number];
const textIn = (row: Cells, column: string | undefined): string =>
  column === undefined ? '' : String(row[column] ?? '');
const numberIn = (row: Cells, column: string | undefined): number | null =>
  column === undefined ? null : (row[column] as number | null);

function valuedOf(read: Exclude<KindFile, { kind: 'lines' }>, { rows }: AnyTable): ValuedData {
  const { name, value, low, high, group, code, projected } = read.columns;
  return {
    spec: specOf(read),
    rows: rows.map((row): Valued => {
      const ends = [numberIn(row, low), numberIn(row, high)] as const;
      return {
        id: textIn(row, name),
        group: textIn(row, group),
        code: textIn(row, code),
        value: numberIn(row, value),
        range: ends[0] === null || ends[1] === null ? null : (ends as [number, number]),
        projected: read.projected ?? textIn(row, projected) === 'yes',
      };
    }),
    heads: {
      name,
      value,
      ...(group && { group }),
      ...(low && { low }),
      ...(high && { high }),
    },
  };
}

function seriesOf(
  read: Extract<KindFile, { kind: 'lines' }>,
  { rows, columns }: AnyTable,
): SeriesData {
  const { x, name, value, values, group, code } = read.columns;
  const point = (row: Cells, column: string) => [row[x] as number, numberIn(row, column)] as const;
  const placed = rows
    .filter((row) => row[x] !== null)
    .sort((a, b) => (a[x] as number) - (b[x] as number));
  const ids = values ?? [...new Set(placed.map((row) => textIn(row, name)))];
  return {
    spec: specOf(read),
    rows: ids.map((id): Series => {
      const own = values ? placed : placed.filter((row) => textIn(row, name) === id);
      const first = own[0]!;
      return {
        id,
        group: values ? '' : textIn(first, group),
        code: values ? '' : textIn(first, code),
        points: own.map((row) => point(row, values ? id : value!)),
      };
    }),
    dated: columns.get(x)!.type === 'date',
    projectedFrom: read.projectedFrom ?? null,
    heads: { x },
  };
}
