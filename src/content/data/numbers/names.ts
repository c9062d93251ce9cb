import { join } from 'node:path';
import type { Fault, Place } from '../../ground/fault.ts';
import type { WrittenRow } from './files.ts';
import type { Num } from './made.ts';
import { CHART_NUMBERS } from './of-charts.ts';
import type { Tables } from './tables.ts';

const NAME = /^[a-z][a-z\d]*(?:-?[a-z\d]+)*$/i;

/**
 * What is wrong with the names of numbers: one twice, one that a column has, one that charts ask for and
 * that is not there.
 * @param others numbers that are there without a row
 */
export function faultsOfNames(
  content: string,
  rows: readonly WrittenRow[],
  others: ReadonlyMap<string, Num>,
  tables: Tables,
): Fault[] {
  const columns = new Set(tables.names.flatMap((name) => Object.keys(tables.of(name)!.columns)));
  const first = new Map<string, string>(
    [...others].map(([name, { place }]) => [name.toLowerCase(), told(place)]),
  );
  const faults = rows.flatMap(({ id, at }): Fault[] => {
    const place = at(['numbers', id], true);
    const before = first.get(id.toLowerCase());
    if (!before) first.set(id.toLowerCase(), told(place));
    const wrong = before
      ? `"${id}" is there already, in ${before}; give one of the two another name`
      : oddName(id, columns);
    return wrong ? [{ ...place, message: wrong }] : [];
  });
  const missing = CHART_NUMBERS.filter((name) => !first.has(name.toLowerCase()));
  return missing.length === 0
    ? faults
    : [
        ...faults,
        { file: join(content, 'numbers'), line: 1, column: 1, message: lacking(missing) },
      ];
}

const told = ({ file, line }: Place) => `${file}:${line}`;

function oddName(id: string, columns: ReadonlySet<string>): string | undefined {
  if (columns.has(id))
    return `"${id}" is what a column of a table is called; give the number another name`;
  return NAME.test(id)
    ? undefined
    : `"${id}" is no name for a number; write letters and figures, such as jobsNow`;
}

const lacking = (names: readonly string[]) =>
  `charts draw ${names.join(', ')}, and no file here has ${names.length === 1 ? 'this number' : 'these numbers'}; add a row for each`;
