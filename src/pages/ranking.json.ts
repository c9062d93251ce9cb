import type { APIRoute } from 'astro';
import { builtChart } from '../content/story/built-chart.ts';

/** The figures that all occupations are ranked by, and the words of their picture. */
export const GET: APIRoute = async () => {
  const { data, words } = await builtChart('pair');
  return Response.json({ data, words });
};
