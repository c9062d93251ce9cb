import type { Words } from '../../charts/chart.ts';
import { bringToLife, type Picture } from '../picture/picture.ts';
import { sayReadouts } from '../scene/scene-levers.ts';
import { showIn } from '../scene/show-in.ts';
import type { Means, Standing } from '../scene/standing.ts';

/** One of two crowds beside each other. */
export interface CrowdSide {
  show(standing: Standing, travel: boolean): void;
  stop(): void;
}

/**
 * A crowd and what it comes to, in a part of the page. Where the page has no room for it nothing is drawn.
 * @param resized called when it must be shown again
 */
export function crowdSide(
  part: HTMLElement,
  { chart, words }: Means & { words: Words },
  resized: () => void,
): CrowdSide {
  const stage = part.querySelector<HTMLElement>('.stage')!;
  let picture: Picture | null = null;
  return {
    show(standing, travel) {
      if (stage.clientWidth === 0) return;
      const first = !picture;
      picture ??= bringToLife(stage, chart, words, resized);
      showIn(part, picture, standing, travel && !first);
      sayReadouts(part, chart.readouts!(standing.data, standing.state, words));
    },
    stop() {
      picture?.stop();
    },
  };
}
