import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** A script that stands in the page itself, without what only its writers need; in the language it is written in. */
export function inlineScript(source: string): string {
  return transformSync(source, { minify: true, target: 'es2015', charset: 'utf8' }).code.trim();
}

/** What a policy calls a script or a style that stands in the page: `sha256-` and the hash of its text. */
export const scriptHash = (script: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;
