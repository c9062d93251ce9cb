import { nextFrame } from './next-frame.ts';
import { followPace } from './pace.ts';

/** Something that looks where it is once the page has been scrolled. */
interface Looker {
  look: () => void;
  /** Whether it is so near the window that a scroll may tell it something. */
  isNear: () => boolean;
}

const lookers = new Set<Looker>();
const waiting = new Set<() => void>();
const pace = followPace();
let top = 0;

const hint = () => nextFrame(look);

/**
 * Asks what is near the window where it is, unless the page flies: then once it has slowed. After a jump
 * all are asked: it may have passed what it never came near.
 */
function look(now: number): void {
  if (pace.flies(window.scrollY, now, window.innerHeight)) {
    hint();
    return;
  }
  const jumped = Math.abs(window.scrollY - top) > window.innerHeight;
  top = window.scrollY;
  const near = [...lookers].filter((one) => jumped || one.isNear());
  // What is near may have been hinted at, too: once is enough.
  const calls = new Set([...near.map((one) => one.look), ...waiting]);
  waiting.clear();
  for (const call of calls) call();
}

/** Has something look as the page scrolls, once a frame. All share one listener. Returns the way to stop. */
export function watchScroll(looker: Looker): () => void {
  if (lookers.size === 0) {
    top = window.scrollY;
    window.addEventListener('scroll', hint, { passive: true });
  }
  lookers.add(looker);
  return () => {
    lookers.delete(looker);
    if (lookers.size === 0) window.removeEventListener('scroll', hint);
  };
}

/**
 * Calls a function at the next frame, once however often it is asked for; where the page flies, once it
 * has slowed. Returns the way to stop.
 */
export function whenSlow(call: () => void): () => void {
  waiting.add(call);
  hint();
  return () => {
    waiting.delete(call);
  };
}
