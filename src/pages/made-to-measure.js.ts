import type { APIRoute } from 'astro';
import { webComponentScript } from '../content/out/embed-script.ts';

/** The web component, one small script at an address that stays. */
export const GET: APIRoute = async () =>
  new Response(await webComponentScript(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
