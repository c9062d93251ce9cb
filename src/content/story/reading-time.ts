import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { claims } from '../words/claims.ts';
import type { TagNode } from './chapter.ts';
import { NUMBERS, ON_CLAIMS_PAGE } from './grammar.ts';
import { literalProps } from './literal-props.ts';

/** Words a minute that adults read of plain English prose, silently: Brysbaert 2019, non-fiction. */
const WORDS_PER_MINUTE = 238;
/** What looking at a new picture takes; a guess. */
const SECONDS_PER_STEP = 6;

/** What there is to read in some of a chapter. */
export interface Counted {
  words: number;
  steps: number;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Counts what there is to read.
 * @param reasons whether claims are read with why they stand
 */
export function counted(tree: Node, reasons = true): Counted {
  let [words, steps] = [0, 0];
  visit(tree, (node: Node & { value?: string; name?: string | null }) => {
    const name = node.name ?? '';
    // The page of claims alone shows it.
    if (ON_CLAIMS_PAGE.includes(name)) return SKIP;
    if (node.type === 'text') words += wordsIn(node.value!);
    if (NUMBERS.includes(name)) words += 1;
    if (name === 'Step') steps += 1;
    if (name !== 'Claim') return undefined;
    const { id } = literalProps(node as TagNode);
    words += wordsIn(claims().get(String(id))?.claim ?? '');
    return reasons ? undefined : SKIP;
  });
  return { words, steps };
}

/** How long that takes to read, in minutes, a look at every picture included. */
export function minutesFor({ words, steps }: Counted): number {
  return words / WORDS_PER_MINUTE + (steps * SECONDS_PER_STEP) / 60;
}
