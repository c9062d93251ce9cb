import type { APIRoute } from 'astro';
import { address } from '../content/words/href.ts';

/** Everyone is welcome; the sitemap is named where there is one. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${address('/sitemap-index.xml')}`);
  return new Response(`${lines.join('\n')}\n`);
};
