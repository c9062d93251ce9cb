import type { LessonPlan } from '../../../state/lesson-plan.ts';

type Quiz = Pick<LessonPlan, 'quizless' | 'unasked'>;

/** The questions of a lesson’s quiz, each of which a teacher may leave out. */
export class PlanQuiz {
  #asked: HTMLInputElement[];

  constructor(root: HTMLElement) {
    this.#asked = [...root.querySelectorAll<HTMLInputElement>('[name=asked]')];
  }

  /** What is left out; where all are, the quiz itself is. */
  read(): Quiz {
    const unasked = this.#asked.flatMap(({ checked }, n) => (checked ? [] : [n + 1]));
    const quizless = unasked.length > 0 && unasked.length === this.#asked.length;
    return { quizless, unasked: quizless ? [] : unasked };
  }

  /** Sets it as a changed lesson has it. */
  write({ quizless, unasked }: Quiz): void {
    this.#asked.forEach((asked, n) => {
      asked.checked = !quizless && !unasked.includes(n + 1);
    });
  }
}
