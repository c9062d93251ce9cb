import type { Table } from '../chart.ts';

/** Signs of print that other programs take for letters. */
const SIGNS: Record<string, string> = { '\u202f': ' ', '\u00a0': ' ', '−': '-', '’': "'" };

/** A table as RFC 4180 has it: a line of heads, then the rows, numbers as programs read them. */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(printed: string): string {
  // A dash alone stands for no figure.
  if (/^[–—-]?$/.test(printed)) return '';
  const text = printed
    .replace(/[\u202f\u00a0−’]/g, (sign) => SIGNS[sign]!)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/^(.?[\d.]+) %$/, '$1%');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
