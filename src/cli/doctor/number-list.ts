import { readNumbers } from '../../content/data/numbers.ts';

/** Every number of a folder of content, a line each: its name, how it is printed, where it is said, and its sources. */
export function numberList(content: string): string {
  const all = [...readNumbers(content).numbers].toSorted(
    ([, { place: a }], [, { place: b }]) => a.file.localeCompare(b.file) || a.line - b.line,
  );
  const rows = all.map(([id, { text, place, sources }]) => ({
    cells: [id, text],
    rest: [`${place.file}:${place.line}`, sources.join(', ')],
  }));
  const widths = [0, 1].map((n) => Math.max(0, ...rows.map(({ cells }) => cells[n]!.length)));
  return rows
    .map(({ cells: [id, text], rest }) =>
      [id!.padEnd(widths[0]!), text!.padStart(widths[1]!), ...rest].join('  ').trimEnd(),
    )
    .join('\n');
}
