import { unified, type RemarkPlugin } from '@astrojs/markdown-remark';
import remarkSmartypants from 'remark-smartypants';
import { remarkCitations } from '../../content/story/remark-citations.ts';
import { remarkExamples } from '../../content/story/remark-examples.ts';
import { remarkLinks } from '../../content/story/remark-links.ts';
import { remarkScenes } from '../../content/story/remark-scenes.ts';
import { remarkTranslation } from '../../content/story/remark-translation.ts';
import { remarkUnbroken } from '../../content/story/remark-unbroken.ts';
import { remarkWaits } from '../../content/story/remark-waits.ts';

/**
 * What makes pages of MDX.
 * @param base what the site is published under
 */
export function markdown(base: string) {
  return unified({
    remarkPlugins: [
      remarkTranslation,
      [remarkLinks, base],
      remarkSmartypants as RemarkPlugin,
      remarkScenes,
      remarkWaits,
      remarkUnbroken,
      remarkCitations,
      remarkExamples,
    ],
    // Theirs would come before a translation is put together, and miss what stands in its source's words.
    smartypants: false,
  });
}
