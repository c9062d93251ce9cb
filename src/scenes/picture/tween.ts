import { select } from 'd3-selection';
import 'd3-transition';
import type { Group, Motion } from '../../charts/shared/draw.ts';

/** How long a mark takes to its next place, in milliseconds. */
export const TRAVEL_MS = 600;

/** Lets marks travel to their places and fade in, so that a reader can follow them. */
export const travelling: Motion = {
  move(element, attributes) {
    const moving = select(element).interrupt().transition().duration(TRAVEL_MS);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== String(value)) moving.attr(name, value);
    }
  },
  enter(element) {
    element.animate([{ opacity: 0 }, {}], { duration: TRAVEL_MS, easing: 'ease-in' });
  },
};

/** Stops the marks of a group on their way, so that they can be put elsewhere. */
export function halt(group: Group): void {
  group.interrupt().selectChildren().interrupt();
}

/** Calls once the marks of a group that have just set out are there, unless they are halted before. */
export function whenThere(group: Group, there: () => void): void {
  // It starts after theirs in the same frame, and so ends after them.
  group.interrupt().transition().duration(TRAVEL_MS).on('end', there);
}

/** Whether the reader has asked their system for stillness. */
export function stillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
