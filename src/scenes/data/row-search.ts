import { inUnit, type CellKind } from '../../charts/shared/unit.ts';

/** A row of a table, as it is printed, and all that it can be found by. */
export interface FoundRow {
  printed: string[];
  words: string;
}

/** The rows of a table, to be searched: by what its file has, and by what is printed. */
export function searchable(rows: string[][], kinds: readonly CellKind[]): FoundRow[] {
  return rows.map((cells) => {
    const printed = cells.map((cell, column) => inUnit(cell, kinds[column]!));
    return { printed, words: [...cells, ...printed].join('\n').toLowerCase() };
  });
}

/** The rows that have every word of a query, in their order. */
export function matching(rows: readonly FoundRow[], query: string): FoundRow[] {
  const asked = query.toLowerCase().split(/\s+/);
  return rows.filter(({ words }) => asked.every((word) => words.includes(word)));
}
