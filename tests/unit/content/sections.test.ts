import { expect, test } from 'vitest';
import { sectionOf } from '../../../src/content/words/sections.ts';

test.each([
  ['/', 'story'],
  ['/es/', 'story'],
  ['/jobs/', 'jobs'],
  ['/jobs/11-1011-chief-executives/', 'jobs'],
  ['/data/occupations/', 'data'],
  ['/claims/', 'about'],
  ['/search/', undefined],
  ['/404.html', undefined],
  ['/404/', undefined],
])('the head of %s marks its part: %s', (path, part) => {
  expect(sectionOf(path)).toBe(part);
});
