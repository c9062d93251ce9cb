import type { APIRoute } from 'astro';
import { exported, FORMATS } from '../content/bibliography.ts';
import { citations } from '../content/citations.ts';

type Format = keyof typeof FORMATS;

/** The bibliography for reference managers. */
export const getStaticPaths = () => Object.keys(FORMATS).map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params }) => {
  const format = params.format as Format;
  const sources = (await citations()).map(({ source }) => source);
  return new Response(exported(sources, format), {
    headers: { 'content-type': FORMATS[format].type },
  });
};
