import type { Hints } from '../../scroll/scrollama-hints.ts';

/** None: an embed is turned by hand, and nothing in it scrolls past. */
export function scrollamaHints(): Hints {
  return { resize: () => undefined, stop: () => undefined };
}
