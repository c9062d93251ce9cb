import { table, type Entry } from '../../charts/class.ts';
import type { Words } from '../../charts/chart.ts';
import { fill } from '../../charts/shared/words.ts';
import type { NamedTask, StudentAnswer } from '../../state/student-answer.ts';
import { button } from '../dom/button.ts';
import { cell, fillTable, head, row } from '../dom/table.ts';
import { make } from '../dom/make.ts';
import { leversSaid } from './levers-said.ts';

/** What can be done with a row. */
export interface Acts {
  look(n: number): void;
  remove(n: number): void;
}

/** An answer in the roll of a class. */
export interface Handed {
  /** What the student is called. */
  name: string;
  answer: StudentAnswer;
  task: NamedTask;
  /** What the levers lead to at the workbench; null for another chart, and until the model has come. */
  entry: Entry | null;
  /** The title of another chart; empty for the workbench. */
  about: string;
}

/** The roll of a class: a row a student, with what each set and wrote last. */
export interface Roll {
  columns: string[];
  rows: string[][];
}

/**
 * What came back, as a table. The outcome and the guess have columns where something of the workbench
 * came, what was expected in words where somebody was asked for words.
 * @param names what levers are called, by their ids
 */
export function rollOf(
  handed: readonly Handed[],
  words: Words,
  names: Record<string, string>,
): Roll {
  const { columnName, columnForeseen, columnSet, columnAnswer } = words.text;
  const isBench = handed.some(({ entry }) => entry);
  const isForeseen = handed.some(({ answer }) => answer.foreseen);
  const firsts = handed.map(({ name, entry, about }) => {
    if (!isBench) return [name];
    return entry ? table({ entries: [entry], lit: -1 }, words).rows[0]! : [name, about, '', ''];
  });
  const heads = isBench ? table({ entries: [], lit: -1 }, words).columns : [columnName!];
  return {
    columns: [...heads, ...(isForeseen ? [columnForeseen!] : []), columnSet!, columnAnswer!],
    rows: handed.map(({ answer }, n) => [
      ...firsts[n]!,
      ...(isForeseen ? [answer.foreseen] : []),
      setBy(answer, words.text, names),
      answer.text,
    ]),
  };
}

/** The same for a file, in which each row also says to which assignment and of which class it is. */
export function rollFile(
  handed: readonly Handed[],
  words: Words,
  names: Record<string, string>,
): Roll {
  const { columns, rows } = rollOf(handed, words, names);
  const { columnTask, columnGroup } = words.text;
  return {
    columns: [...columns, columnTask!, columnGroup!],
    rows: rows.map((cells, n) => {
      const { title, begins, group } = handed[n]!.task;
      return [...cells, title || begins, group];
    }),
  };
}

function setBy(
  { levers, parameters }: StudentAnswer,
  { assumptionsSet }: Record<string, string>,
  names: Record<string, string>,
): string {
  const n = Object.keys(parameters).length;
  const others = n > 0 ? [fill(assumptionsSet!, { n: String(n) })] : [];
  return [leversSaid(levers, names), ...others].filter(Boolean).join('; ');
}

/** Fills the roll of a class. All that students wrote is text and nothing else. */
export function fillRoll(
  told: HTMLTableElement,
  { columns, rows }: Roll,
  lit: number,
  words: Record<string, string>,
  acts: Acts,
): void {
  const heads = columns.map((column) => head('col', column));
  const remove = make('th', { scope: 'col', class: 'no-print' }, words.columnRemove!);
  const lines = rows.map(([name = '', ...cells], n) => {
    const look = button(name, { 'aria-label': name, 'aria-pressed': String(n === lit) }, () => {
      acts.look(n);
    });
    const out = button('×', { 'aria-label': fill(words.remove!, { name }) }, () => {
      acts.remove(n);
    });
    const text = make('td', { class: 'written' }, cells.at(-1)!);
    const others = cells.slice(0, -1).map((one) => cell(one));
    return row(head('row', look), ...others, text, make('td', { class: 'no-print' }, out));
  });
  fillTable(told, [...heads, remove], lines);
}
