import type { LessonPlan } from '../../../state/lesson-plan.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Texts = Pick<LessonPlan, 'title' | 'summary' | 'questions' | 'leads'>;

/** What of a lesson a teacher can write anew: its title, what it says of itself, paragraphs and questions. */
export class PlanTexts {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #one(name: 'title' | 'summary'): Field {
    return this.#root.querySelector<Field>(`#plan-${name}`)!;
  }
  #all(name: 'question' | 'lead'): [n: number, field: Field][] {
    return [...this.#root.querySelectorAll<HTMLTextAreaElement>(`[data-${name}]`)].map((field) => [
      Number(field.dataset[name]),
      field,
    ]);
  }

  /** What was written anew, and nothing that is as the lesson has it. */
  read(): Texts {
    const anew = (all: [number, Field][]) =>
      Object.fromEntries(
        all.map(([n, field]) => [n, written(field)] as const).filter(([, text]) => text),
      );
    return {
      title: written(this.#one('title')),
      summary: written(this.#one('summary')),
      questions: anew(this.#all('question')),
      leads: anew(this.#all('lead')),
    };
  }

  /** Sets all as a changed lesson has it. */
  write({ title, summary, questions, leads }: Texts): void {
    for (const [name, text] of Object.entries({ title, summary } as const)) {
      const field = this.#one(name as 'title' | 'summary');
      field.value = text || field.defaultValue;
    }
    for (const [n, field] of this.#all('question'))
      field.value = questions[n] ?? field.defaultValue;
    for (const [n, field] of this.#all('lead')) field.value = leads[n] ?? field.defaultValue;
  }
}

function written(field: Field): string {
  const text = field.value.trim();
  return text === field.defaultValue.trim() ? '' : text;
}
