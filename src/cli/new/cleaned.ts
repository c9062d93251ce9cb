import type { Unit } from '../../charts/shared/unit.ts';
import { plainNumbers, type AlmostNumbers } from '../../content/data/almost-numbers.ts';
import { cellStart, parseLines } from '../../content/data/csv-lines.ts';
import { decimalOf, delimiterOf, readCells } from '../../content/data/own-tables.ts';

/** The text of a table whose columns are of numbers alone, where that is without doubt. */
export interface Cleaned {
  text: string;
  /** What was changed, by column, with what was taken out and what it counts in. */
  columns: Map<string, { why: AlmostNumbers['why']; unit?: Unit | undefined }>;
}

/** Takes commas and signs of units out of numbers, and words for nothing, and changes no other cell. */
export function cleaned(text: string): Cleaned {
  const delimiter = delimiterOf(text);
  const [head, ...body] = parseLines(text, delimiter).lines;
  const columns: Cleaned['columns'] = new Map();
  const plain = [...readCells('', text).columns].map(([name, { almost }], n) => {
    const texts = body.map(({ record }) => record[n]!);
    const numbers = almost && plainNumbers(texts, decimalOf(delimiter));
    if (numbers) columns.set(name, { why: almost.why, unit: numbers.unit });
    return numbers;
  });
  const lines = body.map(({ raw }, row) =>
    plain.reduceRight((line, numbers, n) => {
      const number = numbers?.cells.get(row);
      if (number === undefined) return line;
      const [start, next] = [n, n + 1].map((cell) => cellStart(line, cell, delimiter) - 1);
      const end = n + 1 < plain.length ? next! - 1 : next!;
      return line.slice(0, start) + number + line.slice(end);
    }, unbroken(raw)),
  );
  if (!head || columns.size === 0) return { text, columns };
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { text: [unbroken(head.raw), ...lines, ''].join(end), columns };
}

/** A line without its end, of whose two signs a reader may have left one at the next. */
const unbroken = (raw: string): string => raw.replace(/^\n|[\r\n]+$/g, '');
