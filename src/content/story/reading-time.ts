import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { ON_CLAIMS_PAGE } from './grammar.ts';
import { treeOf } from './chapter-tree.ts';
import { chapters } from './chapters.ts';

/** Words a minute that adults read of plain English prose, silently: Brysbaert 2019, non-fiction. */
const WORDS_PER_MINUTE = 238;
/** What looking at a new picture takes; a guess. */
const SECONDS_PER_STEP = 6;

/** How long the story takes to read, in minutes, a look at every picture included. */
export async function readingTime(): Promise<number> {
  const spent = (await chapters()).map(({ body }) => {
    let [words, steps] = [0, 0];
    visit(treeOf(body), (node: Node & { value?: string; name?: string | null }) => {
      // The page of claims alone shows it.
      if (ON_CLAIMS_PAGE.includes(node.name ?? '')) return SKIP;
      if (node.type === 'text') words += node.value!.split(/\s+/).filter(Boolean).length;
      if (['Num', 'Live'].includes(node.name ?? '')) words += 1;
      if (node.name === 'Step') steps += 1;
      return undefined;
    });
    return words / WORDS_PER_MINUTE + (steps * SECONDS_PER_STEP) / 60;
  });
  return spent.reduce((sum, minutes) => sum + minutes, 0);
}
