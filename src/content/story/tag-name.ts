import type { Node } from 'unist';
import { meantBy } from '../ground/fault.ts';
import type { TagNode } from './chapter.ts';
import { TAGS } from './grammar.ts';

const NAMES = Object.keys(TAGS);

/**
 * What a tag is called, or surely meant to be: who looks for scenes finds a `<Scnee>` too, so that its
 * one fault is its name, and not all that stands inside it or leads to it.
 */
export function tagName(node: Node): string {
  if (!node.type.startsWith('mdxJsx')) return '';
  const name = (node as TagNode).name ?? '';
  // Tags of HTML are of small letters, and near to none.
  return NAMES.includes(name) || !/[A-Z]/.test(name) ? name : (meantBy(name, NAMES) ?? name);
}
