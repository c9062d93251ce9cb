/** The one key of the device's storage that the page uses, and only when its reader asks. */
const KEY = 'made-to-measure-answer';

/** A reader's answer: the scale from 0 to 100, or null where it was not moved, and the text. */
export interface Answer {
  scale: number | null;
  text: string;
}

/** Keeps an answer on the device. Says whether the browser would. */
export function keepAnswer(answer: Answer): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}

/** The answer that was kept, or null where there is none that can be read. */
export function keptAnswer(): Answer | null {
  try {
    const { scale, text } = JSON.parse(localStorage.getItem(KEY) ?? '') as Partial<Answer>;
    if (typeof text !== 'string') return null;
    const moved = typeof scale === 'number' && scale >= 0 && scale <= 100;
    return { scale: moved ? scale : null, text };
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forgetAnswer(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
