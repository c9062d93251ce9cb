import type { APIRoute } from 'astro';
import { useWords } from '../content/out/use-words.ts';

/** What the dialog to use a chart says: fetched when a reader opens one. */
export const GET: APIRoute = async () => Response.json(await useWords());
