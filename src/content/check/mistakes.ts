import { getCollection } from 'astro:content';
import { treeOf } from '../story/chapter-tree.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkTags, stepsIn } from './check/tags.ts';
import { readRegisters, type Registers } from './known-names.ts';

/** Something that is often typed wrong, and the very words that the checker answers. */
export interface Mistake {
  snippet: string;
  messages: string[];
}

let registers: Promise<Registers> | undefined;

/** The common mistakes with a tag. What the checker answers is asked of the checker. */
export async function mistakesWith(tag: string): Promise<Mistake[]> {
  registers ??= readRegisters('content', 'seeds').then((read) => read.registers);
  const known = await registers;
  const all = (await getCollection('mistakes')).filter(({ data }) => data.tag === tag);
  return all.map(({ data: { snippet } }) => {
    const tree = treeOf(snippet);
    const chapter = { file: '', head: null, tree, faults: [] };
    const faults = [
      ...checkTags(chapter, known, 'chapters', stepsIn(chapter)),
      ...checkNumbers(chapter),
    ];
    return { snippet: snippet.trim(), messages: faults.map(({ message }) => message) };
  });
}
