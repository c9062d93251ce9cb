import type { Node, Parent } from 'unist';
import { numbers } from '../data/numbers.ts';
import type { TagNode } from './chapter.ts';
import { literalProps } from './literal-props.ts';
import { tagName } from './tag-name.ts';

/** The words of a part of a text in one line, with its numbers in place and without its sources. */
export const wordsIn = (node: Node): string =>
  textOf(node)
    // A sign stays beside its number.
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();

function textOf(node: Node): string {
  if (tagName(node) === 'Num')
    return numbers().get(String(literalProps(node as TagNode).id))?.text ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}
