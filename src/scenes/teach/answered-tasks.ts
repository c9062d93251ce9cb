import { fill } from '../../charts/shared/words.ts';
import { NO_TASK, type NamedTask, type StudentAnswer } from '../../state/student-answer.ts';
import { make } from '../dom/make.ts';

/** Chosen where all assignments are looked at together; no mark has such a sign. */
const ALL = '*';

/** No longer beginning of a task stands in a list. */
const LONGEST = 60;

/** An assignment that answers came back to; its mark is empty for answers from before they named theirs. */
export interface AnsweredTask extends NamedTask {
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
    // Links from before name less of the same assignment than those that came after.
    const task = (own.find((one) => one.task?.chart || one.task?.title) ?? own[0]!).task ?? NO_TASK;
    const { title, begins, group } = task;
    const short = begins.length > LONGEST ? `${begins.slice(0, LONGEST - 1)}…` : begins;
    const called = title || short || words[mark ? 'wordlessTask' : 'unnamedTask']!;
    const of = group ? fill(words.taskOfGroup!, { task: called, group }) : called;
    return { ...task, name: fill(words.taskOf!, { task: of, n: String(own.length) }) };
  });
}

const markOf = ({ task }: StudentAnswer): string => task?.mark ?? '';

/** The choice of the assignment that is looked at, which is there where a class answered several. */
export class TaskChoice {
  #box: HTMLElement;
  #tasks: AnsweredTask[] = [];

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
    const all = [
      ...tasks.map(({ mark, name }) => ({ mark, name })),
      ...(tasks.length > 1 ? [{ mark: ALL, name: words.allTasks! }] : []),
    ];
    this.#tasks = tasks;
    this.#select.replaceChildren(
      ...all.map(({ mark, name }) => make('option', { value: mark }, name)),
    );
    if (all.some(({ mark }) => mark === chosen)) this.#select.value = chosen;
    this.#box.hidden = tasks.length < 2;
  }

  /** The one that is looked at; null where it is all together, or none has come. */
  get chosen(): AnsweredTask | null {
    return this.#tasks.find(({ mark }) => mark === this.#select.value) ?? null;
  }

  /** The assignment that an answer is to, as the answers name it that name most of it. */
  taskOf(answer: StudentAnswer): NamedTask {
    return this.#tasks.find(({ mark }) => mark === markOf(answer)) ?? NO_TASK;
  }

  /** Those of some answers that are to the assignment that is looked at. */
  of(answers: readonly StudentAnswer[]): StudentAnswer[] {
    const mark = this.#select.value;
    return answers.filter((answer) => mark === ALL || markOf(answer) === mark);
  }
}
