import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { spoiltStory } from '../content/spoilt-story.ts';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in a copy of the story. */
function translated(...given: string[]) {
  symlinkSync(resolve('src'), join(folder, 'src'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return spawnSync(process.execPath, ['src/cli/translated.ts', ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
}
const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');

it('keeps the chapter as it is now beside its translation, and of words those that are translated', () => {
  folder = spoiltStory(
    { file: 'content/essay/01-opening.mdx', from: 'That has changed.', to: 'That is over.' },
    { file: 'content/charts/crowd.yaml', from: 'own: Your job', to: 'own: Your own job' },
  );
  expect(translated('es').status).toBe(0);
  expect(read('languages/es/from/essay/01-opening.mdx')).toBe(read('essay/01-opening.mdx'));
  expect(read('languages/es/from/charts/crowd.yaml')).toContain('own: Your own job');
  expect(read('languages/es/from/words.yaml')).not.toContain('workbench');
});

it('a language that has no folder is told, with those that have one', () => {
  folder = spoiltStory();
  const { status, stderr } = translated('esp');
  expect(status).toBe(2);
  expect(stderr).toContain('allowed: es');
});
