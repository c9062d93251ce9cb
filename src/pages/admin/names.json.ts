import type { APIRoute } from 'astro';
import { names } from '../../content/check/admin/names.ts';

/** What the tags of a chapter may name, for the editor's page. */
export const GET: APIRoute = async () => Response.json(await names());
