import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { table } from '../../../src/content/data/tables.ts';

const sources = parse(readFileSync('content/references.yaml', 'utf8')) as {
  id: string;
  custom: { read: string };
}[];
const read = new Map(sources.map(({ id, custom }) => [id, custom.read]));
const chapters = readdirSync('content/essay')
  .map((file) => readFileSync(`content/essay/${file}`, 'utf8'))
  .join('\n');

it('no figure counts as read in a source that was read in reports of it, or not at all', () => {
  const figures = [...table('published'), ...table('so-far')];
  const wrong = figures.filter(
    ({ source, status }) =>
      status === 'original' && ['secondary', 'general'].includes(read.get(source)!),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('no published figure and no source lies about that nothing names', () => {
  const texts = ['content', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(mdx|yaml|ts|astro)$/.test(file) && !file.includes('references.yaml'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const text = texts.join('\n');
  const tables = [...table('published'), ...table('so-far'), ...table('arrangements')];
  // Those by schooling are named by their level.
  const idle = table('published')
    .map(({ id }) => id)
    .filter((id) => !/^potential(Ai)?-/.test(id) && !new RegExp(`["'{]${id}["'}]`).test(text));
  const unnamed = sources
    .map(({ id }) => id)
    .filter((id) => !new RegExp(`\\b${id}\\b`).test(text))
    .filter((id) => !tables.some(({ source }) => source === id));
  expect([idle, unnamed]).toEqual([[], []]);
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
