import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { spoiltStory } from '../content/spoilt-story.ts';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in a copy of the story. */
function translated(...given: string[]) {
  for (const part of ['src', 'node_modules'])
    if (!existsSync(join(folder, part))) symlinkSync(resolve(part), join(folder, part));
  return spawnSync(process.execPath, ['src/cli/translated.ts', ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
}
const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');

it('keeps the chapter as it is now beside its translation, and of words those that are translated', () => {
  folder = spoiltStory(
    {
      file: 'content/essay/01-opening.mdx',
      from: 'Now the service that',
      to: 'Then the service that',
    },
    { file: 'content/charts/crowd.yaml', from: 'own: Your job', to: 'own: Your own job' },
  );
  expect(translated('es').status).toBe(0);
  expect(read('languages/es/from/essay/01-opening.mdx')).toBe(read('essay/01-opening.mdx'));
  expect(read('languages/es/from/charts/crowd.yaml')).toContain('own: Your own job');
  expect(read('languages/es/from/words.yaml')).not.toContain('provenance');
});

it('where several passages wait, they are named, and nothing is kept until all of them are meant', () => {
  folder = spoiltStory(
    {
      file: 'content/essay/01-opening.mdx',
      from: 'Now the service that',
      to: 'Then the service that',
    },
    {
      file: 'content/essay/01-opening.mdx',
      from: 'Each service that machines',
      to: 'Every one that machines',
    },
  );
  const { status, stderr } = translated('es', '01-opening.mdx');
  expect(status).toBe(1);
  expect(stderr.match(/01-opening\.mdx:\d+:1/g)).toHaveLength(2);
  expect(stderr).toContain('npm run translated es -- --all');
  expect(read('languages/es/from/essay/01-opening.mdx')).toContain('Now the service that');
  expect(translated('es', '--all').status).toBe(0);
  expect(read('languages/es/from/essay/01-opening.mdx')).toBe(read('essay/01-opening.mdx'));
});

it('a language that has no folder is told, with those that have one', () => {
  folder = spoiltStory();
  const { status, stderr } = translated('esp');
  expect(status).toBe(2);
  expect(stderr).toContain('allowed: es');
});
