import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { png } from '../content/out/raster.ts';

/** The icon for home screens, in the size that they ask for. */
const SIDE = 180;

export const GET: APIRoute = async () =>
  new Response(await png(readFileSync('public/icon.svg', 'utf8'), SIDE), {
    headers: { 'content-type': 'image/png' },
  });
