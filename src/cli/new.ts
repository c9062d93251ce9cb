/** `npm run new chapter "A title"`, `new scene <chapter> <chart>`, `new lesson "A title"`: begins one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NotBegun, scaffold } from './new/scaffold.ts';

try {
  const { file, text } = scaffold(process.argv.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file} is begun. Open it, write, and run: npm run doctor`);
} catch (error) {
  if (!(error instanceof NotBegun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
