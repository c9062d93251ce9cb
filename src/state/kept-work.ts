/** The key under which a lesson’s work is kept on the device; it is there only when its student asks. */
const keyOf = (lesson: string): string => `made-to-measure-lesson-${lesson}`;

/** Keeps the link of a lesson’s work on the device, over the one before. Says whether the browser would. */
export function keepWork(lesson: string, link: string): boolean {
  try {
    localStorage.setItem(keyOf(lesson), link);
    return true;
  } catch {
    return false;
  }
}

/** The link that is kept of a lesson, or null where there is none. */
export function keptWork(lesson: string): string | null {
  try {
    return localStorage.getItem(keyOf(lesson));
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forgetWork(lesson: string): void {
  try {
    localStorage.removeItem(keyOf(lesson));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
