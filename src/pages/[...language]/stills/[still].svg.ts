import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { NARROW } from '../../../charts/chart.ts';
import { renderStill } from '../../../charts/static.ts';
import { withRoom } from '../../../charts/workbench/room.ts';
import { builtChart } from '../../../content/story/built-chart.ts';
import { stepOf } from '../../../content/story/step-of.ts';
import { withTypefaces } from '../../../content/out/typeface-style.ts';
import { askedStills } from '../../../content/story/asked-stills.ts';
import { embeddables } from '../../../content/story/embeddables.ts';
import {
  beforeOf,
  embedsIn,
  leversOf,
  stillOf,
  waitingStillOf,
} from '../../../content/story/embeds.ts';
import type { Literal } from '../../../content/story/literal-props.ts';
import { translations } from '../../../content/story/language/translations.ts';
import { stepsIn, stepsOf, type StillStep } from '../../../content/story/steps.ts';
import marks from '../../../styles/marks.css?raw';
import tones from '../../../styles/tones.css?raw';

interface Still {
  chart: string;
  state: Record<string, Literal>;
  /** Where the levers are set by hand. */
  levers: Record<string, number>;
  alt: string;
  /** Whether somebody is to predict from it, and perhaps to draw on it. */
  waits?: true;
}

const ofStep = ({ chart, state }: StillStep): Still => ({
  chart,
  state,
  levers: {},
  alt: state.alt as string,
});

/** One still picture for each step of each scene, in each language, and one for each setting that an embed or a lesson shows. */
export async function getStaticPaths() {
  const [chapters, lessons] = await Promise.all([getCollection('essay'), getCollection('lessons')]);
  const steps = chapters.flatMap(({ body }) => stepsOf(body ?? ''));
  const stills = new Map<string, Still>(
    lessons
      .flatMap(({ body }) => embedsIn(body ?? ''))
      .flatMap((embed) => [embed, beforeOf(embed) ?? []].flat())
      .map((embed) => {
        const { chart, step, shows, title: alt } = embed;
        const state = {
          ...steps.find(({ name }) => name === step)?.state,
          ...(shows ? { shows } : {}),
        };
        return [stillOf(embed), { chart, state, levers: leversOf(embed), alt }];
      }),
  );
  for (const embed of lessons.flatMap(({ body }) => embedsIn(body ?? ''))) {
    const before = beforeOf(embed);
    const still = before && stills.get(stillOf(before));
    if (still) stills.set(waitingStillOf(embed), { ...still, waits: true });
  }
  for (const embeddable of await embeddables()) {
    const { chart } = embeddable;
    for (const { name, step, speed } of askedStills(embeddable, (await builtChart(chart)).chart))
      stills.set(name, {
        chart,
        state: step,
        levers: speed === undefined ? {} : { speed },
        alt: String(step.alt),
      });
  }
  for (const step of steps) stills.set(step.name, ofStep(step));
  const translated = (await translations()).flatMap(({ language, tree }) =>
    stepsIn(tree).map((step) => ({
      params: { language, still: step.name },
      props: ofStep(step),
    })),
  );
  return [
    ...[...stills].map(([still, props]) => ({ params: { language: undefined, still }, props })),
    ...translated,
  ];
}

export const GET: APIRoute<Still> = async ({ props, currentLocale }) => {
  const made = await builtChart(props.chart, currentLocale);
  const { state, data } = stepOf(made, props.state, props.levers);
  // No hand moves anything in it.
  const words = { ...made.words, text: { ...made.words.text, invite: '' } };
  const held = props.waits ? withRoom(data, state) : data;
  const layout = made.chart.layout(held, state, NARROW, words);
  const svg = await withTypefaces(renderStill(layout, tones + marks, props.alt));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
