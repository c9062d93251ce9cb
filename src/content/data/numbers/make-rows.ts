import { isDeepStrictEqual } from 'node:util';
import { allowed, type Fault } from '../../ground/fault.ts';
import { placeIn, type WrittenRow } from './files.ts';
import { made, type Num } from './made.ts';
import { both, Misstated, misstated } from './misstated.ts';
import {
  formatsFor,
  inFormat,
  isPartOfHundred,
  UNIT_NAMES,
  unitPrinted,
  type Quantity,
} from './quantity.ts';
import { readRow, termOf } from './read-term.ts';
import { reckon, type Known, type Lookup } from './reckon.ts';
import type { Tables, Whole } from './tables.ts';

/** What rows come to: the numbers that could be made, and what is wrong with the others. */
export interface MadeRows {
  numbers: Map<string, Num>;
  faults: Fault[];
  /** Names of numbers that others are made of. */
  named: Set<string>;
}

/**
 * Makes the numbers that rows describe, each before those that are made of it.
 * @param others numbers that are there already, which a row may name
 * @param tables those that rows may be chosen of
 */
export function makeRows(
  rows: readonly WrittenRow[],
  others: ReadonlyMap<string, Num>,
  tables: Tables,
): MadeRows {
  const numbers = new Map<string, Num>();
  const faults: Fault[] = [];
  const named = new Set<string>();
  const written = new Map(rows.map((row) => [row.id, row]));
  const states = new Map<WrittenRow, Quantity | 'begun' | 'faulted'>();

  /** What is wrong above all rows of a file is found with each of them. */
  const tell = (fault: Fault) => {
    if (!faults.some((told) => isDeepStrictEqual(told, fault))) faults.push(fault);
  };

  const make = (row: WrittenRow): Quantity | 'begun' | 'faulted' => {
    const state = states.get(row);
    if (state) return state;
    states.set(row, row.head ? 'begun' : 'faulted');
    if (!row.head) return 'faulted';
    try {
      const { quantity, number } = numberOf(row, { tables, lookup });
      states.set(row, quantity);
      numbers.set(row.id, number);
      return quantity;
    } catch (error) {
      if (!(error instanceof Misstated)) throw error;
      for (const { path, isKey, message } of error.told)
        tell({ ...placeIn(row, path, isKey), message });
      states.set(row, 'faulted');
      return 'faulted';
    }
  };

  const lookup: Lookup = (name, path, columns) => {
    named.add(name);
    const other = others.get(name);
    if (other) return { value: other.value, unit: unitPrinted(other.format) };
    const row = written.get(name);
    const names = [...columns, ...written.keys(), ...others.keys()];
    if (!row) return misstated(path, `no column and no number "${name}"; ${allowed(name, names)}`);
    const quantity = make(row);
    if (quantity === 'begun')
      return misstated(
        path,
        `"${name}" is made of this very number; make one of the two of a table`,
      );
    // What is wrong with it is told once, where it stands.
    if (quantity === 'faulted') throw new Misstated([]);
    return quantity;
  };

  rows.forEach(make);
  return { numbers, faults, named };
}

function numberOf(
  { id, given, head = {}, at }: WrittenRow,
  { tables, lookup }: Known,
): { quantity: Quantity; number: Num } {
  const read = new Map<string, Whole>();
  const noted: Tables = {
    ...tables,
    of(name) {
      const whole = tables.of(name);
      if (whole) read.set(name, whole);
      return whole;
    },
  };
  const own = () => [...read.values()].flatMap(({ source }) => source ?? []);
  const isNamed = () => [...read.values()].every(({ source, isSound }) => source ?? !isSound);
  const sources = (given.sources ?? head.sources) as readonly string[] | undefined;
  const [row, quantity] = both(
    () => readRow(given),
    () => {
      const term = termOf(given);
      if (!term) throw new Misstated([]);
      return reckon(term, head, [], { tables: noted, lookup });
    },
    () => {
      // A table of an editor’s own says in its head where it is from; one that cannot be read is told as that.
      if (!sources && !isNamed())
        misstated(
          [],
          'no source is named; add sources: here, or above for all numbers of the file',
        );
    },
  );
  const { as, nearest } = row;
  const formats = formatsFor(quantity);
  if (!formats.includes(as))
    misstated(
      ['as'],
      `this is ${UNIT_NAMES[quantity.unit!]}, not for "${as}"; ${allowed(as, formats)}`,
    );
  if (!quantity.unit && row.verb === 'cell' && isPartOfHundred(as))
    misstated(
      ['as'],
      `whether "${row.cell}" is in per cent or a share is not said; write units: { ${row.cell}: percent } into the head of its table, or share`,
    );
  const value = inFormat(quantity, as);
  const rounded = nearest ? Math.round(value / nearest) * nearest : value;
  const place = at(['numbers', id], true);
  return { quantity, number: made(rounded, as, [...(sources ?? []), ...own()], place) };
}
