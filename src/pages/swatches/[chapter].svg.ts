import type { APIRoute } from 'astro';
import { swatch, LAID_OUT } from '../../content/out/swatch.ts';
import { builtChart } from '../../content/story/built-chart.ts';
import { stepOf } from '../../content/story/step-of.ts';
import { chapters, slugOf } from '../../content/story/chapters.ts';
import { swatchStep, type StillStep } from '../../content/story/steps.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

/** A swatch of the picture of each chapter that has one. */
export async function getStaticPaths() {
  return (await chapters()).flatMap((chapter) => {
    const step = swatchStep(chapter);
    return step ? [{ params: { chapter: slugOf(chapter.id) }, props: step }] : [];
  });
}

export const GET: APIRoute<StillStep> = async ({ props: { chart, state: asked } }) => {
  const made = await builtChart(chart);
  const { state, data } = stepOf(made, asked);
  const cut = swatch(made.chart.layout(data, state, LAID_OUT, made.words), tones + marks);
  return new Response(cut, { headers: { 'content-type': 'image/svg+xml' } });
};
