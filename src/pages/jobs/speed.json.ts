import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Control from '../../components/Control.astro';
import { jobPageWords } from '../../content/words/job-page-words.ts';

/**
 * The lever that the page of any occupation has for the speed, and what it says. One file for all pages,
 * each of which would be heavier by it.
 */
export const GET: APIRoute = async () => {
  const container = await AstroContainer.create();
  const lever = await container.renderToString(Control as AstroComponentFactory, {
    props: { param: 'speed', prefix: 'own' },
  });
  const { own, failed } = (await jobPageWords()).ahead;
  return Response.json({ lever, said: { own, failed } });
};
