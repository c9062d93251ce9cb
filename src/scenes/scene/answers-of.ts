import type { ChartState, Words } from '../../charts/chart.ts';
import { textBox } from '../../charts/shared/labels.ts';
import { choices } from '../page/page-choices.ts';
import type { Picture } from '../picture/picture.ts';
import { dotAt, isIn, type Answers } from './pointing.ts';
import type { Means } from './standing.ts';

/** What a scene's picture answers to a pointer, from what it shows at the time. */
export function answersOf(
  picture: Picture,
  now: () => Pick<Means, 'chart' | 'data'> & { words: Words; state: ChartState },
): Answers {
  return {
    draw: (x, y) => {
      const { chart, state } = now();
      const frame = picture.frame();
      const guess = chart.guessAt?.(state, frame, x / frame.scale, y / frame.scale) ?? null;
      if (guess !== null) choices.set({ guess });
      return guess !== null;
    },
    name: (x, y) => {
      const { scale } = picture.frame();
      const at = [x / scale, y / scale] as const;
      const { chart, data, state, words } = now();
      const dot = dotAt(picture.dots(), ...at);
      if (dot) return chart.describe?.(data, state, dot.key, words) ?? null;
      const cut = picture.cut().find((mark) => isIn(textBox(mark), ...at));
      return cut ? (chart.whole?.(data, cut.key, words) ?? null) : null;
    },
  };
}
