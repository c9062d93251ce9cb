import type { APIRoute } from 'astro';
import { languages, SOURCE } from '../../content/words/language/languages.ts';
import { site } from '../../content/words/site.ts';

/** A file for each language that something is translated into, and for that of the story. */
export const getStaticPaths = () =>
  [SOURCE, ...languages()].map((language) => ({ params: { language } }));

/** What the search says: fetched when a reader opens it. */
export const GET: APIRoute = async ({ params }) =>
  Response.json((await site(params.language)).search);
