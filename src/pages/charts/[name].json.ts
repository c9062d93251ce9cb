import type { APIRoute } from 'astro';
import { chartNames } from '../../charts/registry.ts';
import { plate } from '../../content/book.ts';

export const getStaticPaths = () => chartNames.map((name) => ({ params: { name } }));

/** What a page fetches to bring a chart to life: its data and its words. */
export const GET: APIRoute = async ({ params }) => {
  const { data, words } = await plate(params.name!);
  return Response.json({ data, words });
};
