import { CsvError, parse } from 'csv-parse/sync';

/** A line of a table: its cells, and how it is written. */
export interface Line {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** The lines of a table, and where its quotes go wrong. */
interface Lines {
  lines: Line[];
  broken?: { line: number; message: string };
}

/** The cells of every line, as far as the quotes hold. */
export function parseLines(text: string, delimiter = ','): Lines {
  const lines: Line[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      on_record: (line) => {
        lines.push(line as unknown as Line);
        return null;
      },
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote left open runs to the end of the file, so what follows the last good line is meant.
    const line = (lines.at(-1)?.info.lines ?? 0) + 1;
    const message = 'a quote is open or stands inside a cell; write "…" round a cell and "" inside';
    return { lines, broken: { line, message } };
  }
}

/** Where a cell begins in its line, from 1; the end of the line when it is not there. */
export function cellStart(raw: string, index: number, delimiter = ','): number {
  let quoted = false;
  let cell = 0;
  for (const [offset, sign] of raw.trimEnd().split('').entries()) {
    if (cell === index) return offset + 1;
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) cell += 1;
  }
  return raw.trimEnd().length + 1;
}
