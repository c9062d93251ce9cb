import type { Fault } from '../ground/fault.ts';
import type { Yaml } from '../ground/yaml.ts';
import { kept } from './kept.ts';
import { codedNumbers } from './numbers/coded.ts';
import { readExample, readFiles } from './numbers/files.ts';
import { made, type Num } from './numbers/made.ts';
import { makeRows } from './numbers/make-rows.ts';
import { faultsOfNames } from './numbers/names.ts';
import type { ChartNumber } from './numbers/of-charts.ts';
import { tablesIn, type Whole } from './numbers/tables.ts';
import { faultsOfTables, table } from './tables.ts';

/** The numbers of a folder of content, and what is wrong with its files of them. */
export interface Numbers {
  numbers: Map<string, Num>;
  /** Undefined while a table or a file cannot be read, and with it nobody knows them all. */
  names: string[] | undefined;
  /** Names that other numbers are made of. */
  named: Set<string>;
  files: Yaml[];
  faults: Fault[];
}

/** The way to the numbers of each folder. */
const ways = new Map<string, () => Numbers>();

/** Reads the numbers of a folder of content: those its rows say, the published ones, and three of code. */
export function readNumbers(content = 'content'): Numbers {
  if (!ways.has(content))
    ways.set(
      content,
      kept(() => freshNumbers(content)),
    );
  return ways.get(content)!();
}

function freshNumbers(content: string): Numbers {
  const read = readFiles(content);
  const files = read.map(({ yaml }) => yaml);
  const told = files.flatMap(({ faults }) => faults);
  const others = otherNumbers();
  if (faultsOfTables().length > 0)
    return { numbers: others, names: undefined, named: new Set(), files, faults: told };
  const rows = read.flatMap((file) => file.rows);
  const tables = tablesIn(content);
  const { numbers, faults, named } = makeRows(rows, others, tables);
  const isUnread = files.some(({ value }) => value === undefined);
  return {
    numbers: new Map([...others, ...numbers]),
    // One that could not be made has a fault of its own, and is known by its name.
    names: isUnread ? undefined : [...others.keys(), ...rows.map(({ id }) => id)],
    named,
    files,
    faults: [...told, ...faults, ...faultsOfNames(content, rows, others, tables)],
  };
}

/** Numbers that are there without a row. */
function otherNumbers(): Map<string, Num> {
  const published = table('published').map(({ id, value, format, source }, n) => {
    const place = { file: 'seeds/data/published.csv', line: n + 2, column: 1 };
    return [id, made(value, format, [source], place)] as const;
  });
  return new Map([...published, ...codedNumbers()]);
}

/** Every number an editor can name in `<Num id="…"/>`. */
export const numbers = (): Map<string, Num> => readNumbers().numbers;

/** The value of a number that a chart draws. */
export const chartNumber = (name: ChartNumber): number => numbers().get(name)!.value;

/**
 * What the rows of an example come to, and what is wrong with them.
 * @param own the table that stands beside them
 */
export function exampleNumbers(text: string, own?: Whole): Pick<Numbers, 'numbers' | 'faults'> {
  const { yaml, rows } = readExample(text);
  const all = tablesIn('content');
  const tables = own
    ? {
        names: [own.name, ...all.names],
        of: (name: string) => (name === own.name ? own : all.of(name)),
      }
    : all;
  const { numbers: made, faults } = makeRows(rows, numbers(), tables);
  return { numbers: made, faults: [...yaml.faults, ...faults] };
}
