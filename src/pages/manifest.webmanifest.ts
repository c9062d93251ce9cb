import type { APIRoute } from 'astro';
import { paper } from '../content/out/paper.ts';
import { href } from '../content/words/href.ts';
import { SOURCE } from '../content/words/language/languages.ts';
import { site } from '../content/words/site.ts';

/** What a browser needs to know to install the story among a device's programs. */
export const GET: APIRoute = async () => {
  const { page } = await site();
  const png = (icon: string, side: number) => ({
    src: href(`/icons/${icon}.png`),
    type: 'image/png',
    sizes: `${side}x${side}`,
  });
  const manifest = {
    id: href('/'),
    name: page.title,
    description: page.description,
    lang: SOURCE,
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      png('192', 192),
      png('512', 512),
      { ...png('maskable', 512), purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
