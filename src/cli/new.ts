/**
 * `npm run new chapter "A title"`, with `-- --after gap` for its place, `new scene <chapter> <chart>`,
 * `new lesson "A title"`, `new chart "A title" table.csv`: begins one.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { NotBegun } from './new/not-begun.ts';
import { scaffold } from './new/scaffold.ts';
import { withTaken } from './new/taken.ts';

try {
  const args = withTaken(process.argv.slice(2), process.env.npm_config_after);
  const { file, text, beside = [], moves, told } = scaffold(args);
  for (const move of moves) {
    renameSync(move.from, move.to);
    if (move.text !== undefined) writeFileSync(move.to, move.text);
    console.log(`${move.from} makes room: it is ${basename(move.to)} now`);
  }
  for (const one of [...beside, { file, text }]) {
    mkdirSync(dirname(one.file), { recursive: true });
    writeFileSync(one.file, one.text);
  }
  if (told) console.log(told);
  for (const one of beside) console.log(`${one.file} goes with it.`);
  console.log(`${file} is begun. Open it, write, and run: npm run doctor`);
} catch (error) {
  if (!(error instanceof NotBegun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
