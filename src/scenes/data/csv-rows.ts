/** A cell, in quotes or plain, with what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;

/** The rows of comma-separated values, the head among them; a cell in quotes may hold commas and quotes. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted, plain, end] of text.matchAll(CELL)) {
    if (whole === '' && row.length === 0) break;
    row.push(quoted?.replace(/""/g, '"') ?? plain!);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
