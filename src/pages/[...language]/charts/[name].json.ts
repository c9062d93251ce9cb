import type { APIRoute } from 'astro';
import { builtChart } from '../../../content/story/built-chart.ts';
import { embeddables } from '../../../content/story/embeddables.ts';
import { translations } from '../../../content/story/language/translations.ts';
import { scenesIn } from '../../../content/story/scene-tree.ts';

/** Each chart that can be carried away, and in each language those of its chapters. */
export async function getStaticPaths() {
  const translated = (await translations()).flatMap(({ language, tree }) =>
    scenesIn(tree).map(({ chart: name }) => ({ params: { language, name } })),
  );
  const told = (await embeddables()).map(({ chart: name }) => ({
    params: { language: undefined, name },
  }));
  return [...told, ...translated];
}

/** What a page fetches to bring a chart to life: its data and its words. */
export const GET: APIRoute = async ({ params, currentLocale }) => {
  const { data, words } = await builtChart(params.name!, currentLocale);
  return Response.json({ data, words });
};
