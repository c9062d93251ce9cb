import type { Cell, Column, Table } from '../chart.ts';

/** Signs of print that other programs take for letters. */
const SIGNS: Record<string, string> = { '\u202f': ' ', '\u00a0': ' ', '−': '-', '’': "'" };

/** Before signs beyond ASCII: without it, Excel reads them in the code page of its machine. */
const BOM = '\uFEFF';

/** Finer than any number of a table is known. */
const DIGITS = 6;

/**
 * A table as RFC 4180 has it: a line of heads, then the rows. A column holds words, or numbers of one
 * unit and nothing else; a figure that says several numbers fills as many columns. It is UTF-8, and says so
 * by its first sign where a program could take it for something else.
 */
export function csv({ columns, rows }: Table): string {
  const heads = columns.flatMap((column) =>
    typeof column === 'string' ? column : [...column.numbers],
  );
  const lines = [
    heads.map(words),
    ...rows.map((cells) => columns.flatMap((column, n) => filed(column, cells[n] ?? ''))),
  ];
  const text = lines.map((fields) => `${fields.join(',')}\r\n`).join('');
  return /[^ -~\r\n]/.test(text) ? BOM + text : text;
}

function filed(column: Column, cell: Cell): string[] {
  if (typeof column === 'string') return [words(typeof cell === 'string' ? cell : cell.text)];
  const values = typeof cell === 'string' ? [] : cell.numbers;
  return column.numbers.map((_, n) => number(values[n]));
}

/** Never with an exponent, which some programs read as a word, nor as less than nothing by a rounding. */
function number(value: number | null | undefined): string {
  if (value == null || !Number.isFinite(value)) return '';
  return String(Number(value.toFixed(DIGITS)) + 0);
}

function words(printed: string): string {
  // A dash alone stands for nothing.
  if (/^[–—-]?$/.test(printed)) return '';
  const plain = printed.replace(/[\u202f\u00a0−’]/g, (sign) => SIGNS[sign]!);
  // A spreadsheet would take these for a formula, and run it.
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
