import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { NARROW } from '../../charts/chart.ts';
import { renderStill } from '../../charts/static.ts';
import { plate, stepOf } from '../../content/book.ts';
import { stepsOf, type StillStep } from '../../content/steps.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

/** One still picture for each step of each scene. */
export async function getStaticPaths() {
  const chapters = await getCollection('essay');
  return chapters
    .flatMap(({ body }) => stepsOf(body ?? ''))
    .map((step) => ({ params: { still: step.name }, props: step }));
}

export const GET: APIRoute<StillStep> = async ({ props }) => {
  const made = await plate(props.chart);
  const { state, data } = stepOf(made, props.state);
  const layout = made.chart.layout(data, state, NARROW, made.words);
  return new Response(renderStill(layout, tones + marks, props.state.alt as string), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
