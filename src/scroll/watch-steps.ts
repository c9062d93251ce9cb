import { activeStep } from './active-step.ts';
import { scrollamaHints, type Hints } from './scrollama-hints.ts';
import { watchScroll, whenSlow } from './watch-scroll.ts';
import { within } from './watch-within.ts';

/** How far below or above the viewport steps are watched one by one, each by an observer of its own. */
const watchNear = within('25% 0px');

/** What to watch, and whom to tell. */
export interface Watch {
  steps: HTMLElement[];
  /** The trigger line as a fraction of the viewport's height, which may change with its width. */
  trigger: () => number;
  /**
   * Called with an index from 0 whenever the step at the line is another one, and again once a scene
   * that was far then is near.
   * @param isFar whether the scene is more than a screen away, so that its picture is not drawn yet
   */
  onStep: (index: number, isFar: boolean) => void;
}

/** A watch that is kept. */
export interface Watching {
  /** Takes a new trigger line, and steps that have moved. */
  renew(): void;
  stop(): void;
}

/**
 * Watches which step is at the trigger line. Where elements are decides.
 * scrollama's events, the scroll itself and changes of size are only hints that it is time to look
 * again: events skip steps after a jump, and never hear of a viewport that changes its height. While the
 * page flies by nothing is told, and all that is then at the line once it has slowed.
 */
export function watchSteps({ steps, trigger, onStep }: Watch): Watching {
  let active = -1;
  let wasFar = true;
  let at = trigger();
  let forget = () => {};
  const place = steps[0]!.parentElement!;
  const look = () => {
    const { innerHeight } = window;
    const line = at * innerHeight;
    const { top, bottom } = place.getBoundingClientRect();
    const index = top > line ? 0 : bottom <= line ? steps.length - 1 : measured(steps, line);
    const isFar = top > 2 * innerHeight || bottom < -innerHeight;
    const isTold = () => index === active && (isFar || !wasFar);
    if (isTold()) return undefined;
    return () => {
      // Hinted at twice, it has looked twice.
      if (isTold()) return;
      active = index;
      wasFar = isFar;
      onStep(index, isFar);
    };
  };
  const lookNow = () => look()?.();
  const hint = () => {
    forget = whenSlow(look);
  };
  // A browser asks every observer at every frame in which anything moves, and a page has a hundred steps.
  let hints: Hints | null = null;
  let isNear = false;
  const settle = () => {
    if (isNear) hints ??= scrollamaHints(steps, at, hint);
    else {
      hints?.stop();
      hints = null;
    }
    return look();
  };
  let forgetNear = () => {};
  const stopNear = watchNear(place, (isWithin) => {
    isNear = isWithin;
    forgetNear = whenSlow(settle);
  });
  const retake = () => {
    at = trigger();
    hints?.resize(at);
  };
  const resize = () => {
    retake();
    hint();
  };
  window.addEventListener('resize', resize);
  const unwatch = watchScroll({ look, isNear: () => isNear });
  lookNow();

  return {
    renew() {
      retake();
      lookNow();
    },
    stop() {
      forget();
      forgetNear();
      stopNear();
      hints?.stop();
      window.removeEventListener('resize', resize);
      unwatch();
    },
  };
}

/** Only in a scene that is at the line are the steps measured one by one: a page has a hundred of them. */
function measured(steps: HTMLElement[], line: number): number {
  const tops = steps.map((step) => step.getBoundingClientRect().top);
  return activeStep(tops, line);
}
