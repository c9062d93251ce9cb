import { clamp, type Row } from '../model/row.ts';
import type { Misreading } from './misreading.ts';

type Range = Pick<Row, 'id' | 'min' | 'max'>;

/** The parts of a list, such as `speed:1.2,retrain:0.4`. */
export const listed = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** Reads a number, held to its range. */
export function readNumber(row: Range, text: string, misread: Misreading[]): number | undefined {
  const given = Number(text);
  if (!Number.isFinite(given) || text.trim() === '') {
    misread.push({ why: 'unreadable', key: row.id, given: text });
    return undefined;
  }
  const used = clamp(row, given);
  if (used !== given) misread.push({ why: 'range', key: row.id, given: text, used });
  return used;
}

/** Reads pairs such as `speed:1.2` of rows that are known, by their ids. */
export function readPairs<Id extends string>(
  pairs: string[],
  rows: readonly (Range & { id: Id })[],
  misread: Misreading[],
): Partial<Record<Id, number>> {
  const values: Partial<Record<Id, number>> = {};
  for (const pair of pairs) {
    const [key = '', given = ''] = pair.split(':');
    const row = rows.find(({ id }) => id === key);
    if (!row) misread.push({ why: 'unknown', key, given });
    else {
      const value = readNumber(row, given, misread);
      if (value !== undefined) values[row.id] = value;
    }
  }
  return values;
}

/** Writes pairs in the order of their rows. */
export function writePairs<Id extends string>(
  rows: readonly { id: Id }[],
  values: Partial<Record<Id, number>>,
): string[] {
  return rows.flatMap(({ id }) => (values[id] === undefined ? [] : [`${id}:${values[id]}`]));
}
