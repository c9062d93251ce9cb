import { fill } from '../../../charts/shared/words.ts';

/** What doubts are told in, and the words by which a lesson speaks of each lever and of its quiz. */
export interface DoubtWords {
  leftOut: string;
  setAnew: string;
  noQuiz: string;
  /** By the ids of levers, and `quiz`, each divided by commas. */
  namesOf: Record<string, string>;
}

/**
 * Says beside each text of a lesson what of it a change has put in doubt: a part it asks about is left out, a
 * lever it speaks of is set, the quiz it leads to is gone. Returns how many texts that is.
 * @param quizless whether the quiz is left out
 */
export function tellDoubts(root: HTMLElement, quizless: boolean, words: DoubtWords): number {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-of]')];
  const texts = [...root.querySelectorAll<HTMLElement>('[data-doubts]')];
  let count = 0;
  for (const text of texts) {
    const own = text.closest<HTMLElement>('[data-of]');
    const about = parts.filter(
      (part) => part === own || (text.dataset.doubts ?? '').split(' ').includes(part.dataset.of!),
    );
    const told = isKept(text) ? doubtsOf(text, about, quizless, words) : [];
    text.querySelector('.doubt')!.textContent = told.join(' ');
    if (told.length > 0) count += 1;
  }
  return count;
}

function doubtsOf(
  text: HTMLElement,
  about: HTMLElement[],
  quizless: boolean,
  { leftOut, setAnew, noQuiz, namesOf }: DoubtWords,
): string[] {
  const field = text.querySelector('textarea');
  const said = (field?.value ?? text.textContent).toLowerCase();
  const names = (id: string) => namesOf[id]!.split(', ').some((name) => said.includes(name));
  const gone = about.filter((part) => !isKept(part)).map(titleOf);
  const set = about
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-lever]')])
    .filter(isSetAnew)
    .filter((lever) => names(lever.dataset.lever!))
    .map((lever) => lever.dataset.name!);
  return [
    ...gone.map((part) => fill(leftOut, { part })),
    ...[...new Set(set)].map((lever) => fill(setAnew, { lever })),
    ...(quizless && names('quiz') ? [noQuiz] : []),
  ];
}

/** Whether a lever stands elsewhere than the lesson has it. */
function isSetAnew(lever: HTMLElement): boolean {
  const typed = lever.querySelector<HTMLInputElement>('[role=spinbutton]')!;
  const isSet = lever.querySelector<HTMLInputElement>('[name=set]')!.checked;
  return isSet && typed.value !== typed.defaultValue;
}

const titleOf = (part: HTMLElement): string => part.querySelector('legend')!.textContent;

/** Whether a part, or the text in one or of the quiz, is kept. */
function isKept(one: HTMLElement): boolean {
  const keep = one.closest('[data-of]')?.querySelector<HTMLInputElement>('[name=kept]');
  const asked = one.querySelector<HTMLInputElement>('[name=asked]');
  return keep?.checked !== false && asked?.checked !== false;
}
