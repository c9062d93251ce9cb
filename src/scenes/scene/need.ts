import type { Need } from './room.ts';

/** So many lines are enough to read by: longer words pass through them. */
const LINES = 4;

/** Measures what a scene or the workbench needs. It must stand there as where the picture stays. */
export function needOf(place: HTMLElement): Need {
  const figure = place.querySelector('figure')!;
  const style = getComputedStyle(figure);
  const parts = [...figure.querySelectorAll(':scope > *, .live > *')]
    .map((part) => part.getBoundingClientRect())
    // What is only for screen readers is a pixel high; what is not shown, none.
    .filter((part) => part.height > 1);
  const top = Math.min(...parts.map((part) => part.top));
  const bottom = Math.max(...parts.map((part) => part.bottom));
  return {
    height: bottom - top + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom),
    width: figure.querySelector('.stage')!.clientWidth,
    words: passBeside(place, figure) ? 0 : tallest(place),
  };
}

function passBeside(place: HTMLElement, figure: HTMLElement): boolean {
  const passing = place.querySelector('.steps, .levers')!.getBoundingClientRect();
  return passing.right <= figure.getBoundingClientRect().left;
}

/** The height of the longest words, as far as it takes to read them; of the workbench's tallest lever. */
function tallest(place: HTMLElement): number {
  const heights = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].map((element) => element.offsetHeight);
  const card = place.querySelector('.card');
  if (!card) return Math.max(...heights('.levers > .control'));
  const { lineHeight, paddingTop } = getComputedStyle(card);
  const enough = parseFloat(paddingTop) + LINES * parseFloat(lineHeight);
  return Math.min(enough, Math.max(...heights('.card')));
}
