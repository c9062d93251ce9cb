import { transformSync } from 'esbuild';

/** A script that stands in the page itself, without what only its writers need; in the language it is written in. */
export function inlineScript(source: string): string {
  return transformSync(source, { minify: true, target: 'es2015', charset: 'utf8' }).code.trim();
}
