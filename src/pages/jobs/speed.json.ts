import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Control from '../../components/Control.astro';
import { builtChart } from '../../content/story/built-chart.ts';
import { jobPageWords } from '../../content/words/job-page-words.ts';

/**
 * What the page of any occupation needs where a reader sets the speed: the lever, and what its pictures
 * are drawn from. One file for all pages, each of which would be heavier by it.
 */
export const GET: APIRoute = async () => {
  const container = await AstroContainer.create();
  const lever = await container.renderToString(Control as AstroComponentFactory, {
    props: { param: 'speed', prefix: 'own' },
  });
  const { data, words } = await builtChart('hours');
  const { own, failed } = (await jobPageWords()).ahead;
  return Response.json({ lever, data, words, said: { own, failed } });
};
