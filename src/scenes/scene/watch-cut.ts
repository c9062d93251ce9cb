import { watchSteps, type Watch, type Watching } from '../../scroll/watch-steps.ts';
import { inCut } from '../page/in-cut.ts';

/** What to watch of a scene whose steps come and go with the cut of the story. */
interface CutWatch extends Omit<Watch, 'steps'> {
  /** The steps that the cut has. */
  steps: () => HTMLElement[];
  /** Called when the cut is another one, before its steps are watched. */
  recut: () => void;
}

/** The steps of a scene that the cut has; all of one that it leaves out, since nobody sees them. */
export function cutOf(steps: HTMLElement[]): HTMLElement[] {
  const has = steps.filter(inCut);
  return has.length > 0 ? has : steps;
}

/** Watches which step of a scene is at the line, through changes of its room and of the cut. */
export function watchCut(section: HTMLElement, { steps, recut, ...watch }: CutWatch): Watching {
  let watching = watchSteps({ steps: steps(), ...watch });
  const renew = () => {
    watching.renew();
  };
  const again = () => {
    watching.stop();
    recut();
    watching = watchSteps({ steps: steps(), ...watch });
  };
  section.addEventListener('room', renew);
  section.addEventListener('cut', again);
  return {
    renew,
    stop() {
      watching.stop();
      section.removeEventListener('room', renew);
      section.removeEventListener('cut', again);
    },
  };
}
