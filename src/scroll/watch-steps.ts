import { activeStep } from './active-step.ts';
import { scrollamaHints } from './scrollama-hints.ts';

/** What to watch, and whom to tell. */
export interface Watch {
  steps: HTMLElement[];
  /** The trigger line as a fraction of the viewport's height, which may change with its width. */
  trigger: () => number;
  /** Called with an index from 0 whenever the step at the line is another one. */
  onStep: (index: number) => void;
}

/**
 * Watches which step is at the trigger line; returns the way to stop. Where elements are decides.
 * scrollama's events, the scroll itself and changes of size are only hints that it is time to look
 * again: events skip steps after a jump, and never hear of a viewport that changes its height.
 */
export function watchSteps({ steps, trigger, onStep }: Watch): () => void {
  let active = -1;
  let frame = 0;
  const look = () => {
    frame = 0;
    const tops = steps.map((step) => step.getBoundingClientRect().top);
    const index = activeStep(tops, trigger() * window.innerHeight);
    if (index === active) return;
    active = index;
    onStep(index);
  };
  const hint = () => {
    frame ||= requestAnimationFrame(look);
  };
  const hints = scrollamaHints(steps, trigger(), hint);
  const resize = () => {
    hints.resize(trigger());
    hint();
  };
  window.addEventListener('resize', resize);
  window.addEventListener('scroll', hint, { passive: true });
  look();

  return () => {
    cancelAnimationFrame(frame);
    hints.stop();
    window.removeEventListener('resize', resize);
    window.removeEventListener('scroll', hint);
  };
}
