import type { APIRoute } from 'astro';
import { benchWords } from '../content/words/bench-words.ts';

/** The words of the workbench's panels: fetched when a reader comes near it. */
export const GET: APIRoute = async () => Response.json(await benchWords());
