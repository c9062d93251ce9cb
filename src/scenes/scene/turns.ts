import { nextFrame } from '../../scroll/next-frame.ts';

/** What stands where in a scene whose picture and words take turns. */
interface Turns {
  live: HTMLElement;
  steps: HTMLElement;
  still: HTMLElement;
}

/**
 * Keeps the live picture of each scene whose picture and words take turns where the active step's
 * still picture is. Returns the way to do so at once.
 */
export function keepTurns(sections: HTMLElement[]): () => void {
  const all = () => {
    stand(sections);
  };
  const sizes = new ResizeObserver(() => nextFrame(all));
  const steps = new MutationObserver(all);
  for (const section of sections) {
    for (const part of section.querySelectorAll('.live, .step')) sizes.observe(part);
    steps.observe(section.querySelector('figure')!, { attributeFilter: ['data-active-step'] });
  }
  return all;
}

/**
 * Every step keeps as much room as the live picture needs, so that nothing moves when it comes. The room
 * only grows while the width stays: were it smaller where a step has fewer readouts, the steps would move,
 * the step before would come to the line, take more room, and be pushed off it again, for ever.
 */
function stand(sections: HTMLElement[]): void {
  const turns = sections.filter(({ dataset }) => dataset.room === 'turns').map(parts);
  // One thing for all of them, then the next, so that the page is not laid out anew for each.
  const set = (
    name: string,
    part: 'live' | 'steps',
    read: (its: Turns) => number,
    changed?: (its: Turns) => void,
  ) => {
    const values = turns.map((its) => `${read(its)}px`);
    turns.forEach((its, n) => {
      const { style } = its[part];
      if (style.getPropertyValue(name) === values[n]) return;
      style.setProperty(name, values[n]!);
      changed?.(its);
    });
  };
  const widened = new Set<Turns>();
  const kept = (its: Turns) =>
    widened.has(its) ? 0 : parseFloat(its.steps.style.getPropertyValue('--live')) || 0;
  set(
    'width',
    'live',
    ({ still }) => still.offsetWidth,
    (its) => widened.add(its),
  );
  // Never taken away first: a page that is lower for a moment is moved by browsers that hold the place.
  set('--live', 'steps', (its) => Math.max(kept(its), its.live.offsetHeight));
  set('top', 'live', ({ still }) => still.offsetTop);
  set('left', 'live', ({ still }) => still.offsetLeft);
}

function parts(section: HTMLElement): Turns {
  const { activeStep } = section.querySelector('figure')!.dataset;
  return {
    live: section.querySelector('.live')!,
    steps: section.querySelector('.steps')!,
    still: section.querySelector(`[data-step="${activeStep}"] .still`)!,
  };
}
