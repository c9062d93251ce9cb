import { make, type Attributes } from './make.ts';

type Child = Node | string;

/** The head of a row, or of a column. */
export const head = (scope: 'row' | 'col', ...children: Child[]): HTMLTableCellElement =>
  make('th', { scope }, ...children);

/** A cell of a table. */
export const cell = (...children: Child[]): HTMLTableCellElement => make('td', {}, ...children);

/** A row of a table. */
export const row = (...cells: HTMLTableCellElement[]): HTMLTableRowElement =>
  make('tr', {}, ...cells);

/** A table: the heads of its columns, and its rows. */
export function table(
  attributes: Attributes,
  heads: HTMLTableCellElement[],
  rows: HTMLTableRowElement[],
): HTMLTableElement {
  const made = make('table', attributes, make('thead'), make('tbody'));
  fillTable(made, heads, rows);
  return made;
}

/**
 * Writes heads and rows into a table in place of those it had. Each cell says which column it is of: paper
 * may be too narrow for all of them side by side.
 */
export function fillTable(
  into: HTMLTableElement,
  heads: HTMLTableCellElement[],
  rows: HTMLTableRowElement[],
): void {
  for (const { cells } of rows)
    for (const [n, one] of [...cells].entries())
      if (one.tagName === 'TD') one.dataset.column = heads[n]?.textContent ?? '';
  into.tHead!.replaceChildren(row(...heads));
  into.tBodies[0]!.replaceChildren(...rows);
}
