import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/content/check/check.ts';
import { spoiltStory } from './spoilt-story.ts';

const LIST = 'content/essay/03-the-list.mdx';
const SOURCES = 'content/references.yaml';

/** One slip of an editor, and what its one message says: nothing that only follows from it is told. */
const SLIPS: [what: string, file: string, spoil: (text: string) => string, says: string][] = [
  [
    'a scene whose name is misspelt at both ends',
    LIST,
    (text) => text.replace('<Scene ', '<Scnee ').replace('</Scene>', '</Scnee>'),
    'unknown tag <Scnee>',
  ],
  [
    'a scene whose name is misspelt where it begins',
    LIST,
    (text) => text.replace('<Scene ', '<Scnee '),
    'unknown tag <Scnee>',
  ],
  [
    'a claim whose name is misspelt',
    LIST,
    (text) => text.replace('<Claim ', '<Clam ').replace('</Claim>', '</Clam>'),
    'unknown tag <Clam>',
  ],
  [
    'a scene whose name has curly quotes',
    LIST,
    (text) => text.replace('<Scene id="list"', '<Scene id=“list”'),
    'write id="list"',
  ],
  [
    'a scene whose chart is misspelt',
    LIST,
    (text) => text.replace('chart="list"', 'chart="lits"'),
    'unknown chart "lits"',
  ],
  [
    'a second scene of the same name',
    LIST,
    (text) =>
      `${text}\n<Scene id="list" chart="services">\n\n<Step alt="a">\nb\n</Step>\n\n</Scene>\n`,
    'called "list" already',
  ],
  [
    'a step whose words for the blind have a misspelt name',
    LIST,
    (text) => text.replace('<Step short view="ask" alt=', '<Step short view="ask" atl='),
    'unknown prop "atl"',
  ],
  [
    'a step in one line with its words',
    LIST,
    (text) => `${text}\n<Scene id="more" chart="services">\n\n<Step alt="a">b</Step>\n\n</Scene>\n`,
    '<Step> stands in one line with its words',
  ],
  ['a key whose name is misspelt', SOURCES, (text) => text.replace('title:', 'titel:'), '"titel"'],
];

it.each(SLIPS)(
  '%s is one fault, and all that follows from it none',
  async (_, file, spoil, says) => {
    const folder = spoiltStory();
    const path = join(folder, file);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const told = (await check(join(folder, 'content'), join(folder, 'seeds'))).map(
      ({ message }) => message,
    );
    expect(told).toEqual([expect.stringContaining(says)]);
    rmSync(folder, { recursive: true });
  },
);

it('a chapter that cannot be read is one fault, and the claims it carries are none', async () => {
  const folder = spoiltStory();
  const text = readFileSync(LIST, 'utf8');
  writeFileSync(join(folder, LIST), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const told = await check(join(folder, 'content'), join(folder, 'seeds'));
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('not UTF-8')]);
  rmSync(folder, { recursive: true });
});

it('a source is named by its name, its field and what it has there, a part of a lesson by its number', async () => {
  const folder = spoiltStory(
    { file: SOURCES, from: 'read: original', to: 'read: orignal' },
    { file: 'content/lessons/01-whose-job.mdx', from: '      - Says up or down.\n', to: '' },
    { file: 'content/lessons/02-on-whose-terms.mdx', from: 'right: 2', to: 'right: two' },
  );
  const told = await check(join(folder, 'content'), join(folder, 'seeds'));
  expect(told.map(({ message }) => message)).toEqual([
    'levels of rubric 1 has 2; write 3',
    expect.stringMatching(/^right of quiz \d: found "two"/),
    expect.stringMatching(/^custom\.read of "bls-oews": found "orignal".*mean "original"\?$/),
  ]);
  rmSync(folder, { recursive: true });
});
