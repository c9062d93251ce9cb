import { fill } from '../../charts/shared/words.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { button } from '../dom/button.ts';
import { cell, head, row } from '../dom/table.ts';
import { make } from '../dom/make.ts';

/** What can be done with a row. */
export interface Acts {
  look(n: number): void;
  remove(n: number): void;
}

/** Fills the roll of a class, a row a student. All that students wrote is text and nothing else. */
export function rollTable(
  body: HTMLTableSectionElement,
  { rows }: { rows: readonly string[][] },
  answers: readonly StudentAnswer[],
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
      const text = make('td', { class: 'written' }, answers[n]!.text);
      return row(head('row', look), ...cells.map((one) => cell(one)), text, cell(out));
    }),
  );
}
