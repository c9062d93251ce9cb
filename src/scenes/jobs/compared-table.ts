import { FIGURES, letterOf } from '../../charts/pair/data.ts';
import { fill } from '../../charts/shared/words.ts';
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { cell, head, row, table } from '../dom/table.ts';
import type { RankedTable } from './ranked-table.ts';

/**
 * The occupations that are compared, side by side: a column each under its letter, a row a figure.
 * @param names of the figures, in their order
 */
export function comparedTable(
  compared: readonly string[],
  ranking: RankedTable,
  names: readonly string[],
  words: Record<string, string>,
  remove: (soc: string) => void,
): HTMLTableElement {
  const columns = compared.map((soc, n) => {
    const { link, cells } = ranking.printed(soc);
    const title = link.textContent;
    const out = button('×', { 'aria-label': fill(words.remove!, { title }) }, () => {
      remove(soc);
    });
    const way = make('a', { href: link.href }, title);
    return { head: head('col', make('b', {}, letterOf(n)), ' ', way, ' ', out), cells };
  });
  return table(
    { class: 'compared' },
    [make('td'), ...columns.map((column) => column.head)],
    FIGURES.map((_, n) =>
      row(head('row', names[n]!), ...columns.map(({ cells }) => cell(cells[n]!))),
    ),
  );
}
