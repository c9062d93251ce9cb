import { chart, type Data } from '../../../charts/class.ts';
import { SHORT, type Words } from '../../../charts/chart.ts';
import { resolve } from '../../../charts/resolve.ts';
import { fill } from '../../../charts/shared/words.ts';
import type { LeverId } from '../../../model/levers.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';
import { make } from '../../dom/make.ts';
import { shape } from '../../dom/shape.ts';
import { pageModel } from '../../page/page-model.ts';
import { bringToLife } from '../../picture/picture.ts';

/** A chart of a lesson whose levers lead to one curve: what it draws, and where the lesson has its levers. */
export interface Curve {
  shows: string;
  levers: Partial<Record<LeverId, number>>;
  /** The question that asks for a number of what it draws, from 0. */
  asked?: number;
}

/** The number that was predicted of a curve; null where nobody asked, or none was given. */
const guessOf = ({ answers }: LessonWork, { asked }: Curve): number | null =>
  asked === undefined ? null : (answers[asked]?.number ?? null);

/** Who of a class set something in a chart, from 0, or guessed a number of it. */
export const whoDrew = (works: readonly LessonWork[], n: number, curve: Curve): LessonWork[] =>
  works.filter(
    (work) => Object.keys(work.levers[n] ?? {}).length > 0 || guessOf(work, curve) !== null,
  );

/**
 * The curves of all that a class set in one chart of a lesson, and what it guessed of them, in one picture,
 * once the model has come.
 * @param n the chart’s number, from 0
 * @param nameOf what a student is called
 * @param isLarge whether it is for a wall
 */
export function lessonCurves(
  works: readonly LessonWork[],
  n: number,
  curve: Curve,
  words: Words,
  nameOf: (work: LessonWork) => string,
  isLarge: boolean,
): HTMLElement {
  const { shows, levers } = curve;
  const drawn = whoDrew(works, n, curve);
  const guessed = drawn.filter((work) => guessOf(work, curve) !== null);
  const viewBox = `0 0 ${SHORT.width} ${SHORT.height}`;
  const layer = () => shape('svg', { class: 'layer', viewBox, 'aria-hidden': 'true' });
  const label = fill(words.text.picture!, {
    curves: String(drawn.length),
    guesses: String(guessed.length),
    outcome: words.text[shows]!,
  });
  const stage = make(
    'div',
    { class: 'stage', role: 'img', 'aria-label': label, 'data-large': isLarge },
    ...[layer(), layer()],
  );
  const holder = make('div', { class: 'class-picture' }, stage);
  const draw = async () => {
    const forecast = await pageModel();
    // Another choice may have taken its place meanwhile.
    if (!stage.isConnected) return;
    const entries = drawn.map((work) => ({
      name: nameOf(work),
      future: forecast({ levers: { ...levers, ...work.levers[n] }, parameters: {} }),
      ...{ shows, expected: guessOf(work, curve) },
    }));
    const data: Data = { entries, lit: -1 };
    const show = () => {
      if (stage.isConnected) picture.show(resolve(chart, { shows }), data, false);
      else picture.stop();
    };
    const picture = bringToLife(stage, chart, words, show);
    show();
  };
  draw().catch(() => {
    holder.replaceChildren(make('p', { role: 'status' }, words.text.failed!));
  });
  return holder;
}
