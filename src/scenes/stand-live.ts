/** Sets a property of an element's own style. Returns whether that is something new. */
function set(element: HTMLElement, property: string, value: string): boolean {
  if (element.style.getPropertyValue(property) === value) return false;
  element.style.setProperty(property, value);
  return true;
}

/**
 * Where picture and words take turns, stands each scene's live picture where the active step's still
 * picture is, and keeps as much room at every step, so that nothing moves when it comes. The room only
 * grows while the width stays: were it smaller where a step has fewer readouts, the steps would move, the
 * step before would come to the line, take more room, and be pushed off it again, for ever. For several
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
  turning.forEach(({ live, steps }, n) => {
    if (set(live, 'width', `${widths[n]!}px`)) steps.style.removeProperty('--live');
  });
  const heights = turning.map(({ live }) => live.offsetHeight);
  turning.forEach(({ steps }, n) => {
    const kept = parseFloat(steps.style.getPropertyValue('--live')) || 0;
    set(steps, '--live', `${Math.max(kept, heights[n]!)}px`);
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
