import { fill } from '../../charts/shared/words.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { button, cell } from '../workbench/elements.ts';

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
      const row = document.createElement('tr');
      const head = cell('th', '');
      const look = button(name, name, () => {
        acts.look(n);
      });
      look.setAttribute('aria-pressed', String(n === lit));
      head.append(look);
      const text = cell('td', answers[n]!.text);
      text.className = 'written';
      const out = cell('td', '');
      out.append(
        button('×', fill(words.remove!, { name }), () => {
          acts.remove(n);
        }),
      );
      row.append(head, ...cells.map((one) => cell('td', one)), text, out);
      return row;
    }),
  );
}
