import type { APIRoute } from 'astro';
import { adminConfig, printConfig } from '../../content/check/admin/config.ts';
import { repository } from '../../content/check/admin/policy.ts';
import { claims } from '../../content/words/claims.ts';
import { href } from '../../content/words/href.ts';
import { site } from '../../content/words/site.ts';

/** The forms of the editor's page. */
export const GET: APIRoute = async () => {
  const { admin } = await site();
  const config = adminConfig(admin, [...claims().keys()], href('/icon.svg'), repository());
  return new Response(printConfig(config), {
    headers: { 'content-type': 'application/yaml' },
  });
};
