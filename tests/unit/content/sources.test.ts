import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { table } from '../../../src/content/data/tables.ts';

const sources = parse(readFileSync('content/references.yaml', 'utf8')) as {
  id: string;
  custom: { read: string };
}[];
const read = new Map(sources.map(({ id, custom }) => [id, custom.read]));
const chapters = ['01-opening', '02-services', '03-the-list', '04-what-happened-next']
  .concat(['05-careers', '06-industries', '07-redesigned', '08-gap', '09-dignity'])
  .concat(['10-human-skills', '11-the-workbench'])
  .map((name) => readFileSync(`content/essay/${name}.mdx`, 'utf8'))
  .join('\n');

it('no figure counts as read in a source that was read in reports of it, or not at all', () => {
  const figures = [...table('published'), ...table('so-far')];
  const wrong = figures.filter(
    ({ source, status }) =>
      status === 'original' && ['secondary', 'general'].includes(read.get(source)!),
  );
  // The abstract or the release was read, and its figure stands in that.
  const seen = ['oecd2025', 'binns2025'];
  expect(wrong.filter(({ source }) => !seen.includes(source)).map(({ id }) => id)).toEqual([]);
});

it('a figure that was read in reports alone is told as reported where it is cited', () => {
  const sentences = chapters.split(/(?<=[.;:])\s/);
  for (const { id, source, status } of table('published')) {
    if (status === 'original' || read.get(source) !== 'secondary') continue;
    const told = sentences.filter(
      (sentence) => sentence.includes(`id="${id}"`) && sentence.includes(`id="${source}"`),
    );
    for (const sentence of told)
      expect(sentence, `${id} in “${sentence.slice(0, 60)}…”`).toMatch(
        /report|believe|expect|say|call|disputes|survey/i,
      );
  }
});
