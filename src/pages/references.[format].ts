import type { APIRoute } from 'astro';
import { exported, FORMATS } from '../content/words/bibliography.ts';
import { citations } from '../content/story/citations.ts';

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
