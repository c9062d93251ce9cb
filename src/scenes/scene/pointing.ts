import type { Dot } from '../../charts/chart.ts';
import type { Box } from '../../charts/shared/labels.ts';
import { watchScroll } from '../../scroll/watch-scroll.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';

/** How far from a dot a finger may come down and still mean it, in pixels. */
const REACH = 9;

/** How far above or below words a finger may come down: rows lie no closer. */
const SLACK = 2;

/** What a picture answers to a pointer; places are pixels from its top left. */
export interface Answers {
  /** Takes a place as drawn by hand, where the picture asks for that; false where it does not. */
  draw(x: number, y: number): boolean;
  /** The words for what is at a place. */
  name(x: number, y: number): string | null;
}

/** Lets a pointer draw in a picture and read what its dots are. Returns the way to stop. */
export function pointing(stage: HTMLElement, { draw, name }: Answers): () => void {
  const abort = new AbortController();
  // The table beside the figure says the same to those who do not point.
  const naming = make('p', { class: 'naming', hidden: true, 'aria-hidden': 'true' });

  const answer = (event: PointerEvent) => {
    const box = stage.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const words = event.buttons > 0 && draw(x, y) ? null : name(x, y);
    naming.hidden = words === null;
    if (words === null) return;
    if (!naming.isConnected) stage.append(naming);
    naming.textContent = words;
    naming.style.left = `${Math.max(0, Math.min(x, box.width - naming.offsetWidth))}px`;
    naming.style.top = `${y > naming.offsetHeight + 20 ? y - naming.offsetHeight - 12 : y + 20}px`;
  };
  const hide = () => {
    naming.hidden = true;
  };
  const on = listener(abort.signal);
  on(stage, 'pointerdown', answer);
  on(stage, 'pointermove', answer);
  on(stage, 'pointerleave', hide);
  const unwatch = watchScroll({
    look: () => (naming.hidden ? undefined : hide),
    inFlight: true,
  });
  return () => {
    abort.abort();
    unwatch();
    naming.remove();
  };
}

/** The dot at a place: the nearest in reach that can be seen. */
export function dotAt(dots: readonly Dot[], x: number, y: number): Dot | null {
  let [best, least] = [null as Dot | null, Infinity];
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y) - dot.r;
    if (away < least && away < REACH && dot.opacity > 0 && dot.r > 0) [best, least] = [dot, away];
  }
  return best;
}

/** Whether a finger that comes down at a place means what is in a box of words. */
export const isIn = ({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean =>
  x >= x0 && x <= x1 && y >= y0 - SLACK && y <= y1 + SLACK;
