import { easeCubicInOut } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';
import type { Motion } from '../charts/shared/draw.ts';

/** How long a mark takes to its next place, in milliseconds. */
export const TRAVEL_MS = 600;

/** Lets marks travel to their places and fade in, so that a reader can follow them. */
export const travelling: Motion = {
  move(element, attributes) {
    const moving = select(element)
      .interrupt()
      .transition()
      .duration(TRAVEL_MS)
      .ease(easeCubicInOut);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== String(value)) moving.attr(name, value);
    }
  },
  enter(element) {
    element.animate([{ opacity: 0 }, {}], { duration: TRAVEL_MS, easing: 'ease-in' });
  },
};

/** Whether the reader has asked their system for stillness. */
export function stillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
