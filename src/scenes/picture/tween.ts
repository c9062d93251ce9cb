import type { Motion } from '../../charts/shared/draw.ts';
import { nextFrame } from '../../scroll/next-frame.ts';
import { betweenValues } from './between-values.ts';
import { ease } from './ease.ts';

/** How long a mark takes to its next place, in milliseconds. */
export const TRAVEL_MS = 600;

/** How one element moves: what it is at a share of its way, 0 to 1, and what is done once it is there. */
interface Travel {
  at: (way: number) => void;
  there?: () => void;
  /** When it set out: with the first frame that moves it, however late that is. */
  began: number | null;
}

/** All that is on its way, in the order in which it set out. One clock moves it. */
const moving = new Map<Element, Travel>();

/** Lets marks travel to their places and fade in, so that a reader can follow them. */
export const travelling: Motion = {
  move(element, attributes) {
    moving.delete(element);
    const ways = Object.entries(attributes).flatMap(([name, value]) => {
      const from = element.getAttribute(name);
      if (value === null) element.removeAttribute(name);
      else if (from === null) element.setAttribute(name, String(value));
      else if (from !== String(value))
        return { name, to: String(value), at: betweenValues(from, String(value)) };
      return [];
    });
    if (ways.length === 0) return;
    setOut(element, {
      at: (way) => {
        for (const { name, to, at } of ways)
          element.setAttribute(name, way === 1 ? to : at(ease(way)));
      },
      began: null,
    });
  },
  enter(element) {
    element.animate([{ opacity: 0 }, {}], { duration: TRAVEL_MS, easing: 'ease-in' });
  },
};

/** Stops the marks of a group on their way, so that they can be put elsewhere. */
export function halt(group: SVGGElement): void {
  for (const one of [group, ...group.children]) moving.delete(one);
}

/** Calls once the marks of a group that have just set out are there, unless they are halted before. */
export function whenThere(group: SVGGElement, there: () => void): void {
  // Behind theirs, and so at its end after them.
  moving.delete(group);
  setOut(group, { at: () => {}, there, began: null });
}

function setOut(element: Element, travel: Travel): void {
  moving.set(element, travel);
  nextFrame(tick);
}

function tick(): void {
  const now = performance.now();
  for (const [element, travel] of moving) {
    travel.began ??= now;
    const way = Math.min(1, (now - travel.began) / TRAVEL_MS);
    travel.at(way);
    if (way < 1) continue;
    moving.delete(element);
    travel.there?.();
  }
  if (moving.size > 0) nextFrame(tick);
}

/** Whether the reader has asked their system for stillness. */
export function stillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
