import { fill } from '../../charts/shared/words.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { make } from '../dom/make.ts';

/** Chosen where all assignments are looked at together; no mark has such a sign. */
const ALL = '*';

/** An assignment that answers came back to. */
export interface AnsweredTask {
  /** What tells it from others; empty for answers from before they named theirs. */
  mark: string;
  /** What it is called where there are several, with how many answered it. */
  name: string;
}

/** The assignments that some answers are to, in the order they first came. */
export function tasksOf(
  answers: readonly StudentAnswer[],
  words: Record<string, string>,
): AnsweredTask[] {
  const marks = [...new Set(answers.map(markOf))];
  return marks.map((mark) => {
    const own = answers.filter((answer) => markOf(answer) === mark);
    const task = own[0]!.task?.begins || words[mark ? 'wordlessTask' : 'unnamedTask']!;
    return { mark, name: fill(words.taskOf!, { task, n: String(own.length) }) };
  });
}

const markOf = ({ task }: StudentAnswer): string => task?.mark ?? '';

/** The choice of the assignment that is looked at, which is there where a class answered several. */
export class TaskChoice {
  #box: HTMLElement;

  /** @param box what holds the choice */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  get #select(): HTMLSelectElement {
    return this.#box.querySelector('select')!;
  }

  /** Offers each assignment alone, and all together; the first that came is looked at first. */
  offer(answers: readonly StudentAnswer[], words: Record<string, string>): void {
    const tasks = tasksOf(answers, words);
    const chosen = this.#select.value;
    const all = tasks.length > 1 ? [...tasks, { mark: ALL, name: words.allTasks! }] : tasks;
    this.#select.replaceChildren(
      ...all.map(({ mark, name }) => make('option', { value: mark }, name)),
    );
    if (all.some(({ mark }) => mark === chosen)) this.#select.value = chosen;
    this.#box.hidden = tasks.length < 2;
  }

  /** Those of some answers that are to the assignment that is looked at. */
  of(answers: readonly StudentAnswer[]): StudentAnswer[] {
    const mark = this.#select.value;
    return answers.filter((answer) => mark === ALL || markOf(answer) === mark);
  }
}
