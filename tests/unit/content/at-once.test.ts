import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../../src/content/check/check.ts';
import { checkNumbers } from '../../../src/content/check/check/numbers.ts';
import { checkTags } from '../../../src/content/check/check/tags.ts';
import type { KnownNames } from '../../../src/content/check/known-names.ts';
import { readTree } from '../../../src/content/story/chapter-tree.ts';
import type { MdxSource } from '../../../src/content/story/mdx.ts';
import { smallStory } from '../cli/small-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'at-once-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const page = (text: string) => ({ file: 'x.mdx', ...readTree('x.mdx', text) }) as MdxSource;

it('each number of a paragraph that is written by hand is told, with what stands beside it', () => {
  const told = (text: string) =>
    checkNumbers(page(text)).map(
      ({ line, column, message }) => `${line}:${column} ${/"(.*?)"/.exec(message)![1]!}`,
    );
  expect(told('From 22 % it\nfell to 2.8 million, or 340 000, and eleven per cent.')).toEqual([
    '1:6 22 %',
    '2:9 2.8 million',
    '2:25 340 000',
    '2:38 eleven per cent',
  ]);
  expect(told('In 2012, chapter 3 and GPT-4 say that two of three.')).toEqual([]);
});

it('each name of a step that there is not is told', () => {
  const names = { type: 'names', default: null, doc: '', values: ['Ash, Upper', 'Birch'] } as const;
  const known = { charts: new Map([['towns', { show: names }]]), pages: [], claims: [] };
  const scene =
    '<Scene id="t" chart="towns">\n\n<Step show="Birhc; Birch; Oak" alt="A.">\nA.\n</Step>\n\n</Scene>';
  const told = checkTags(page(scene), known as unknown as KnownNames, 'chapters', []);
  expect(told.map(({ message }) => message)).toEqual([
    'show: found "Birhc"; allowed: "Ash, Upper", "Birch"; did you mean "Birch"?',
    'show: found "Oak"; allowed: "Ash, Upper", "Birch"',
  ]);
});

it('what a picture does not show is told along with the faults of other files', async () => {
  const { content, seeds } = smallStory(folder, '03-the-list.mdx');
  const file = join(content, 'essay/03-the-list.mdx');
  const spoil = (name: string, from: RegExp, to: string) =>
    writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
  spoil(file, /alt="/, 'alt="There are 4321 squares. ');
  spoil(join(content, 'glossary.yaml'), /definition:/, 'definitoin:');
  const told = (await check(content, seeds)).map(({ message }) => message);
  expect(told).toEqual([
    expect.stringContaining('shows 4321'),
    expect.stringContaining('"definitoin"'),
  ]);
});
