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
  return make('table', attributes, make('thead', {}, row(...heads)), make('tbody', {}, ...rows));
}
