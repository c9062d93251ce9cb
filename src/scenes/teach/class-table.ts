import { table, type Data } from '../../charts/class.ts';
import type { Words } from '../../charts/chart.ts';
import { fill } from '../../charts/shared/words.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { button } from '../dom/button.ts';
import { cell, head, row } from '../dom/table.ts';
import { make } from '../dom/make.ts';
import { leversSaid } from './levers-said.ts';

/** What can be done with a row. */
export interface Acts {
  look(n: number): void;
  remove(n: number): void;
}

/** The roll of a class: a row a student, with what each set and wrote. */
export interface Roll {
  columns: string[];
  rows: string[][];
}

/**
 * What came back, as a table on the page and as a file have it.
 * @param names what levers are called, by their ids
 */
export function rollOf(
  data: Data,
  answers: readonly StudentAnswer[],
  words: Words,
  names: Record<string, string>,
): Roll {
  const { columns, rows }: Roll = table(data, words);
  const { columnSet, columnAnswer, assumptionsSet } = words.text;
  const setBy = ({ levers, parameters }: StudentAnswer) => {
    const n = Object.keys(parameters).length;
    const others = n > 0 ? [fill(assumptionsSet!, { n: String(n) })] : [];
    return [leversSaid(levers, names), ...others].filter(Boolean).join('; ');
  };
  return {
    columns: [...columns, columnSet!, columnAnswer!],
    rows: rows.map((cells, n) => [...cells, setBy(answers[n]!), answers[n]!.text]),
  };
}

/** Fills the roll of a class. All that students wrote is text and nothing else. */
export function fillRoll(
  body: HTMLTableSectionElement,
  { rows }: Roll,
  lit: number,
  words: Record<string, string>,
  acts: Acts,
): void {
  body.replaceChildren(
    ...rows.map(([name = '', ...cells], n) => {
      const look = button(name, { 'aria-label': name, 'aria-pressed': String(n === lit) }, () => {
        acts.look(n);
      });
      const out = button('×', { 'aria-label': fill(words.remove!, { name }) }, () => {
        acts.remove(n);
      });
      const text = make('td', { class: 'written' }, cells.at(-1)!);
      const others = cells.slice(0, -1).map((one) => cell(one));
      return row(head('row', look), ...others, text, cell(out));
    }),
  );
}
