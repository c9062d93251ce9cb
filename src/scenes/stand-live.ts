/** Sets a property of an element's own style, where that is something new. */
function set(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value)
    element.style.setProperty(property, value);
}

/**
 * Where picture and words take turns, stands each scene's live picture where the active step's still
 * picture is, and keeps as much room at every step, so that nothing moves when it comes. For several
 * scenes at once, so that the page is laid out once for all of them.
 */
export function standLive(sections: HTMLElement[]): void {
  const turning = sections
    .filter((section) => section.dataset.room === 'turns')
    .map((section) => ({
      live: section.querySelector<HTMLElement>('.live')!,
      steps: section.querySelector<HTMLElement>('.steps')!,
      still:
        section.querySelectorAll<HTMLElement>('.still')[
          Number(section.querySelector('figure')!.dataset.activeStep) - 1
        ]!,
    }));
  const widths = turning.map(({ still }) => still.offsetWidth);
  turning.forEach(({ live }, n) => {
    set(live, 'width', `${widths[n]!}px`);
  });
  const heights = turning.map(({ live }) => live.offsetHeight);
  turning.forEach(({ steps }, n) => {
    set(steps, '--live', `${heights[n]!}px`);
  });
  const places = turning.map(({ still }) => [still.offsetTop, still.offsetLeft]);
  turning.forEach(({ live }, n) => {
    set(live, 'top', `${places[n]![0]!}px`);
    set(live, 'left', `${places[n]![1]!}px`);
  });
}

/** Stands a scene's live picture anew whenever something in the scene has another size. Returns the way to stop. */
export function keepStanding(section: HTMLElement): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      standLive([section]);
    });
  });
  for (const part of section.querySelectorAll('.live, .step')) observer.observe(part);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
