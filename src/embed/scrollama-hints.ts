import type * as scroll from '../scroll/scrollama-hints.ts';

/** None: an embed is turned by hand, and nothing in it scrolls past. */
export const scrollamaHints: typeof scroll.scrollamaHints = () => ({
  resize: () => undefined,
  stop: () => undefined,
});
