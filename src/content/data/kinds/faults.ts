import { isSoc } from '../../../model/soc.ts';
import { kindNames } from '../../../charts/kinds.ts';
import type { KindData, Valued } from '../../../charts/kinds/data.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import { whyText } from '../almost-numbers.ts';
import type { AnyTable } from '../any-table.ts';
import { isAlong, KIND_SCHEMAS, type KindFile } from '../kind-schema.ts';
import type { OwnColumn } from '../own-tables.ts';

/** Says what is wrong at a path of keys of a file, or with the last of them. */
export type Say = (path: PropertyKey[], message: string, isKey?: boolean) => Fault;

/** The columns that hold numbers, by the key that names them. */
const NUMBERS = ['value', 'low', 'high', 'values', 'from', 'to'];

/** Columns that the table has not, or that hold something else than is drawn of them. */
export function columnFaults(read: KindFile, { columns, isSound }: AnyTable, say: Say): Fault[] {
  // Of a table that cannot be read nobody knows the columns.
  if (columns.size === 0) return [];
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
      // What they hold was guessed of cells that may be slips.
      return isSound && right && !right.includes(name)
        ? [say(path, noNumbers(name, read.table, columns.get(name)!, right))]
        : [];
    }),
    ...linesFaults(read, say),
    ...formatFaults(read, say),
  ];
}

/** What a column holds that has to hold numbers, and where it nearly does the cell that is in the way. */
function noNumbers(name: string, table: string, { almost }: OwnColumn, right: string[]): string {
  // Its name is no slip, however near to it another is.
  const others = right.length > 0 ? `; ${allowed('', right)}` : '';
  if (!almost) return `column "${name}" holds words; ${allowed('', right)}`;
  return `column "${name}" is ${whyText(almost, `line ${almost.line} of ${table}.csv`)}${others}`;
}

function linesFaults(read: KindFile, say: Say): Fault[] {
  if (!isAlong(read)) return [];
  const { name, value, values } = read.columns;
  const isWhole = values ? !name && !value : name && value;
  const message = `${read.kind} need a name and a value, where each row is a value of one of them, or else values, a list of columns`;
  return isWhole ? [] : [say(['columns'], message)];
}

/** Columns that are printed in a way of their own, and that are not shown. */
const formatFaults = (read: KindFile, say: Say): Fault[] =>
  read.kind === 'table'
    ? Object.keys(read.formats ?? {})
        .filter((name) => !read.columns.values.includes(name))
        .map((name) =>
          say(
            ['formats', name],
            `the table shows no column "${name}"; ${allowed(name, read.columns.values)}`,
            true,
          ),
        )
    : [];

/** A key of a file that is for charts of other kinds alone, told as that. */
export function ofOtherKinds(fault: Fault, kind: string | undefined): Fault {
  const [, key] = /^unknown key "(\w+)";/.exec(fault.message) ?? [];
  const others = kindNames.filter((one) => key !== undefined && key in KIND_SCHEMAS[one].shape);
  if (!kind || others.length === 0) return fault;
  const message = `${key} is for charts of the kind ${others.join(', ')}, and this is of the kind ${kind}; leave it out`;
  return { ...fault, message };
}

/** A table of an editor’s own says in its head where it is from; of one of the seeds the file of a chart says it. */
export const sourceFaults = (
  { sources }: KindFile,
  { head, isSound }: AnyTable,
  say: Say,
): Fault[] =>
  sources.length > 0 || head || !isSound
    ? []
    : [say(['sources'], 'name at least one source of content/references.yaml')];

/** Kinds whose rows add up. */
const ADDED: readonly string[] = ['stacks', 'areas'];

const isBelowNought = (row: KindData['rows'][number]): boolean =>
  'points' in row && row.points.some(([, value]) => value !== null && value < 0);

/** How many squares a picture has at most: more could not be told from each other. */
const SQUARES = 1000;

function squareFaults(each: number, rows: Valued[], say: Say): Fault[] {
  const values = rows.map(({ value }) => value ?? 0);
  if (values.some((value) => value < 0))
    return [say(['columns', 'value'], 'squares cannot be below nought; draw bars')];
  const sum = values.reduce((total, value) => total + value, 0);
  const least = Number((sum / SQUARES).toPrecision(1));
  return sum / each > SQUARES
    ? [
        say(
          ['each'],
          `${each} makes ${Math.ceil(sum / each)} squares; allowed: ${SQUARES}, as with ${least * SQUARES < sum ? 2 * least : least}`,
        ),
      ]
    : [];
}

/** What of a file the rows of its table do not bear out. */
export function rowFaults(read: KindFile, { rows, spec }: KindData, say: Say): Fault[] {
  const groups = [...new Set(rows.flatMap(({ group }) => group || []))];
  const ids = rows.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) < n);
  const [low, high] = spec.span ?? [0, 0];
  const isCoded = rows.some(({ code }) => isSoc(code));
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
    ...(ADDED.includes(read.kind) && rows.some(isBelowNought)
      ? [say(['columns'], 'what is stacked cannot be below nought; draw lines')]
      : []),
    ...(read.kind === 'squares' ? squareFaults(read.each, rows as Valued[], say) : []),
    ...Object.keys(spec.tones)
      .filter((group) => !groups.includes(group) && !ids.includes(group))
      .map((group) =>
        say(
          ['tones', group],
          `no group and no row is called "${group}"; ${allowed(group, [...groups, ...ids])}`,
          true,
        ),
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
