import type { APIRoute } from 'astro';
import { chartNames } from '../../../charts/registry.ts';
import { builtChart } from '../../../content/story/built-chart.ts';
import { translations } from '../../../content/story/language/translations.ts';
import { scenesIn } from '../../../content/story/scene-tree.ts';

/** Each chart of the story, and in each language those of its chapters. */
export async function getStaticPaths() {
  const translated = (await translations()).flatMap(({ language, tree }) =>
    scenesIn(tree).map(({ chart: name }) => ({ params: { language, name } })),
  );
  return [...chartNames.map((name) => ({ params: { language: undefined, name } })), ...translated];
}

/** What a page fetches to bring a chart to life: its data and its words. */
export const GET: APIRoute = async ({ params, currentLocale }) => {
  const { data, words } = await builtChart(params.name!, currentLocale);
  return Response.json({ data, words });
};
