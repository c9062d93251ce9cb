import type { APIRoute } from 'astro';
import { measuredWords } from '../content/out/measured-words.ts';

/** What the card of a reader's measurements says: fetched when somebody asks for it. */
export const GET: APIRoute = async () => Response.json(await measuredWords());
