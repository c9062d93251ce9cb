import { nextFrame } from './next-frame.ts';
import { followPace } from './pace.ts';

/**
 * A look at where something is, which returns what is to be done for it, if anything. All look before any
 * acts: else the page would be laid out anew for each of them.
 */
type Look = (top: number) => (() => void) | undefined;

/** Something that looks where it is once the page has been scrolled, or has another height. */
interface Looker {
  /** Called with how far the page is scrolled, in pixels. What it does for it, it returns. */
  look: Look;
  /** Whether it is so near the window that a scroll may tell it something; else it always may. */
  isNear?: () => boolean;
  /** Whether it looks while the page flies, too. */
  inFlight?: boolean;
}

const lookers = new Set<Looker>();
const waiting = new Set<Look>();
const pace = followPace();
let top = 0;
let isChanged = false;

const hint = () => nextFrame(look);

/**
 * Asks what is near the window where it is, unless the page flies: then once it has slowed. After a jump
 * all are asked: it may have passed what it never came near; and so they are where what is above may have moved them.
 */
function look(now: number): void {
  const at = window.scrollY;
  if (pace.flies(at, now, window.innerHeight)) {
    hint();
    const ask = [...lookers].filter(({ inFlight }) => inFlight);
    lookAll(new Set(ask.map((one) => one.look)), at);
    return;
  }
  const all = isChanged || Math.abs(at - top) > window.innerHeight;
  isChanged = false;
  top = at;
  const near = [...lookers].filter(({ isNear }) => all || !isNear || isNear());
  // What is near may have been hinted at, too: once is enough.
  const looks = new Set([...near.map((one) => one.look), ...waiting]);
  waiting.clear();
  lookAll(looks, at);
}

function lookAll(looks: Set<Look>, at: number): void {
  const acts = [...looks].map((each) => each(at));
  for (const act of acts) act?.();
}

/** Words that come or go move what is below them, and no scroll tells of that in every browser. */
let sizes: ResizeObserver | null = null;
const changed = () => {
  isChanged = true;
  hint();
};

/** Has something look as the page scrolls, once a frame. All share one listener. Returns the way to stop. */
export function watchScroll(looker: Looker): () => void {
  if (lookers.size === 0) {
    top = window.scrollY;
    window.addEventListener('scroll', hint, { passive: true });
    sizes ??= new ResizeObserver(changed);
    sizes.observe(document.body);
  }
  lookers.add(looker);
  return () => {
    lookers.delete(looker);
    if (lookers.size > 0) return;
    window.removeEventListener('scroll', hint);
    sizes?.disconnect();
  };
}

/**
 * Looks at the next frame, once however often it is asked for; where the page flies, once it has slowed.
 * Returns the way to stop.
 */
export function whenSlow(each: Look): () => void {
  waiting.add(each);
  hint();
  return () => {
    waiting.delete(each);
  };
}
