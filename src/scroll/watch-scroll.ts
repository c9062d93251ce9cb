import { nextFrame } from './next-frame.ts';

/** Something that looks where it is once the page has been scrolled. */
interface Looker {
  look: () => void;
  /** Whether it is so near the window that a scroll may tell it something. */
  isNear: () => boolean;
}

const lookers = new Set<Looker>();
let top = 0;

const hint = () => nextFrame(look);

/** Asks what is near the window where it is; after a jump, all: it may have passed what it never came near. */
function look(): void {
  const jumped = Math.abs(window.scrollY - top) > window.innerHeight;
  top = window.scrollY;
  for (const one of lookers) if (jumped || one.isNear()) one.look();
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
