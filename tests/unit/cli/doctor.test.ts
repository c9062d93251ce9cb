import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/content/check.ts';
import { spoiltStory } from '../content/spoilt-story.ts';

const DOCTOR = resolve('src/cli/doctor.ts');
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

const run = (args: string[], cwd = '.') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
};

describe('npm run doctor', () => {
  it('says that all is well, and ends with 0', () => {
    const { status, lines } = run([DOCTOR]);
    expect(lines).toEqual([expect.stringContaining('The content is sound')]);
    expect(status).toBe(0);
  });

  it('prints a line for each fault and their number, and ends with 1', async () => {
    const faults = await check('tests/broken', 'seeds');
    const { status, lines } = run([DOCTOR, 'tests/broken']);
    expect(lines).toEqual([
      ...faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
      `${faults.length} faults`,
    ]);
    expect(status).toBe(1);
  });
});

describe('a story with faults in a chapter’s head, its tags and a table', () => {
  let folder: string;
  const expected = [
    /^content\/essay\/03-the-list\.mdx:\d+:\d+ view: found "fal"; .* did you mean "fall"\?$/,
    /^content\/essay\/04-what-happened-next\.mdx:3:8 order: found "four"; allowed: a number$/,
    /^seeds\/data\/services\.csv:1:1 .* found "sereis"; .* did you mean "series"\?/,
    /^3 faults$/,
  ];
  beforeAll(() => {
    folder = spoiltStory(
      { file: 'content/essay/03-the-list.mdx', from: 'view="fall"', to: 'view="fal"' },
      { file: 'content/essay/04-what-happened-next.mdx', from: 'order: 4', to: 'order: four' },
      { file: 'seeds/data/services.csv', from: 'series,', to: 'sereis,' },
    );
    for (const part of ['node_modules', 'src', 'public', 'astro.config.mjs', 'package.json'])
      symlinkSync(resolve(part), join(folder, part));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has them all found, though no number can be made from that table', () => {
    const { status, lines } = run([DOCTOR], folder);
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) expect(lines[index]).toMatch(line);
    expect(status).toBe(1);
  });

  it('is not built, and the build tells them all', () => {
    const { status, stderr } = run([ASTRO, 'build', '--silent'], folder);
    const lines = stderr.split('\n');
    for (const line of expected) expect(lines).toContainEqual(expect.stringMatching(line));
    expect(status).toBe(1);
  });
});
