import { expect, it } from 'vitest';
import { treeOf } from '../../../src/content/story/chapter-tree.ts';
import { remarkUnbroken } from '../../../src/content/story/remark-unbroken.ts';
import { tagsIn } from '../../../src/content/story/tags-in.ts';
import { wordsIn } from '../../../src/content/story/words-in.ts';

const heldIn = (mdx: string): string[] => {
  const tree = treeOf(mdx);
  remarkUnbroken()(tree);
  return tagsIn(tree, 'span').map(wordsIn);
};

it('keeps the stop behind what is pressed on its line, and no other words', () => {
  expect(
    heldIn('As <Set speed={2}>it was</Set>. Then a <Term id="model">model</Term>, or two.'),
  ).toEqual(['it was.', 'model,']);
  expect(heldIn('A <Term id="model">model</Term> and <People>people</People>.')).toEqual([]);
  expect(heldIn('<Machine>A <Term id="model">model</Term>.</Machine>')).toEqual(['model.']);
});

it('leaves every word where it was', () => {
  const mdx = 'As <Set speed={2}>it was</Set>. Then a <Term id="model">model</Term>, or two.';
  const tree = treeOf(mdx);
  remarkUnbroken()(tree);
  expect(wordsIn(tree)).toBe(wordsIn(treeOf(mdx)));
});
