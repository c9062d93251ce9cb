import type { APIRoute } from 'astro';
import { modelInputs } from '../../content/data/model-inputs.ts';

/** What a page fetches to run the model. */
export const GET: APIRoute = () => Response.json(modelInputs());
