import { getCollection } from 'astro:content';
import { TAGS } from '../story/grammar.ts';
import { treeOf } from '../story/chapter-tree.ts';
import { checkAnswering } from './check/answering.ts';
import { checkCut } from './check/cut.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkTags, stepsIn } from './check/tags.ts';
import { readKnownNames, type KnownNames } from './known-names.ts';

/** Something that is often typed wrong, and the very words that the checker answers. */
export interface Mistake {
  snippet: string;
  messages: string[];
}

let knownNames: Promise<KnownNames> | undefined;

/** The common mistakes with a tag. What the checker answers is asked of the checker. */
export async function mistakesWith(tag: string): Promise<Mistake[]> {
  knownNames ??= readKnownNames('content', 'seeds').then((read) => read.knownNames);
  const known = await knownNames;
  const all = (await getCollection('mistakes')).filter(({ data }) => data.tag === tag);
  return all.map(({ data: { snippet } }) => {
    const tree = treeOf(snippet);
    const chapter = { file: '', head: null, tree, faults: [] };
    const steps = stepsIn(chapter);
    const faults = [
      ...checkTags(chapter, known, TAGS[tag]?.pages === 'lessons' ? 'lessons' : 'chapters', steps),
      ...checkAnswering(chapter, known),
      ...checkCut(chapter),
      ...checkNumbers(chapter),
    ];
    return { snippet: snippet.trim(), messages: faults.map(({ message }) => message) };
  });
}
