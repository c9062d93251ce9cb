import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { maskable } from '../../content/out/maskable.ts';
import { png } from '../../content/out/raster.ts';

/** The icon in the sizes that devices install, and one that each device cuts to its own shape. */
export const getStaticPaths = (() => [
  { params: { icon: '192' }, props: { side: 192 } },
  { params: { icon: '512' }, props: { side: 512 } },
  { params: { icon: 'maskable' }, props: { side: 512 } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: number }> = async ({ params, props }) => {
  const icon = readFileSync('public/icon.svg', 'utf8');
  const drawn = params.icon === 'maskable' ? maskable(icon) : icon;
  return new Response(await png(drawn, props.side), { headers: { 'content-type': 'image/png' } });
};
