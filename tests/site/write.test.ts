import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { tagsOf } from '../../src/content/story/grammar.ts';

const { document } = parseHTML(readFileSync('dist/write/index.html', 'utf8'));

it('the guide has every tag that may stand in a chapter, and none twice', () => {
  const tags = [...document.querySelectorAll('.tag')].map(({ id }) => id.replace('tag-', ''));
  const chapters = Object.keys(tagsOf('chapters'));
  expect(tags.toSorted()).toEqual(chapters.toSorted());
});

it('each mistake in the guide brings a message', () => {
  const mistakes = [...document.querySelectorAll('.mistake')];
  expect(mistakes.length).toBeGreaterThan(8);
  for (const mistake of mistakes)
    expect(mistake.querySelectorAll('li').length, mistake.textContent).toBeGreaterThan(0);
});
