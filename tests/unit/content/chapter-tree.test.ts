import { expect, it } from 'vitest';
import { readTree, treeOf } from '../../../src/content/story/chapter-tree.ts';

const TEXT = 'Words and <Num id="listCount" />.\n';

it('a chapter that many parts of a page ask for is read once, and those long unasked are let go', () => {
  const first = treeOf(TEXT);
  expect(treeOf(TEXT)).toBe(first);
  for (let n = 0; n < 100; n += 1) treeOf(`Words ${n}.`);
  expect(treeOf(TEXT)).not.toBe(first);
  expect(treeOf(TEXT)).toEqual(first);
});

it('a tree to be put together with another is nobody else’s', () => {
  expect(readTree('', TEXT).tree).not.toBe(readTree('', TEXT).tree);
  expect(readTree('', TEXT).tree).not.toBe(treeOf(TEXT));
});
