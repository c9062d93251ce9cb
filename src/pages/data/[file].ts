import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { dataPackage } from '../../content/data/data-package.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;

/** The data package and every table it names. */
export const getStaticPaths = () =>
  ['datapackage.json', ...dataPackage().resources.map(({ path }) => path)].map((file) => ({
    params: { file },
  }));

export const GET: APIRoute = ({ params }) => {
  const file = params.file!;
  const type = TYPES[file.endsWith('.json') ? 'json' : 'csv'];
  return new Response(readFileSync(`seeds/data/${file}`, 'utf8'), {
    headers: { 'content-type': type },
  });
};
