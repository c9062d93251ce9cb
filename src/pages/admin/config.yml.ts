import type { APIRoute } from 'astro';
import { adminConfig, printConfig } from '../../content/admin/config.ts';
import { repository } from '../../content/admin/policy.ts';
import { claims } from '../../content/claims.ts';
import { href } from '../../content/href.ts';
import { site } from '../../content/site.ts';

/** The forms of the editor's page. */
export const GET: APIRoute = async () => {
  const { admin } = await site();
  const config = adminConfig(admin, [...claims().keys()], href('/icon.svg'), repository());
  return new Response(printConfig(config), {
    headers: { 'content-type': 'application/yaml' },
  });
};
