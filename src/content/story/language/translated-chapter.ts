import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { TagNode } from '../chapter.ts';
import { SOURCE } from '../../words/language/languages.ts';
import type { Tree } from '../../words/language/translated-words.ts';

/** A chapter's text, its first lines by key, and its syntax tree, whose positions are those of the text. */
export interface ChapterText {
  text: string;
  head: Tree;
  tree: Root;
}

/** A chapter that is put together from its source and a translation. */
export interface TranslatedChapter {
  tree: Root;
  /** Pieces of the source that no translation is made from: they are in the tree as they are. */
  untranslated: RootContent[];
  /** Pieces of the translation whose source reads otherwise now, or is gone, by their number from 0. */
  stale: number[];
}

const isTag = (node: RootContent, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

/** What holds pieces, and is none itself. */
const isHolder = (node: RootContent): node is MdxJsxFlowElement =>
  isTag(node, 'Scene') || isTag(node, 'Short');

const blocks = (tree: Root): RootContent[] => tree.children.filter(({ type }) => type !== 'yaml');

/** A chapter in the pieces that are translated each as a whole: its paragraphs and claims, in the short cut or not, and the steps of its scenes. */
export function pieces(tree: Root): RootContent[] {
  return blocks(tree).flatMap((block): RootContent[] =>
    isHolder(block) ? block.children : [block],
  );
}

/** What a piece says, however its lines are broken. */
export function saidBy({ position }: RootContent, text: string): string {
  return text.slice(position!.start.offset, position!.end.offset).replace(/\s+/g, ' ');
}

/**
 * Puts a chapter together in the order of its source: each piece in its translation where that is
 * made from this very text, else as the source has it, marked as such.
 * @param from the source as it was when it was translated
 * @param own the translation; its pieces are those of `from`, one for one
 */
export function translatedChapter(
  source: Pick<ChapterText, 'text' | 'tree'>,
  from: Pick<ChapterText, 'text' | 'tree'>,
  own: Root,
): TranslatedChapter {
  const translations = pieces(own);
  const waiting = new Map<string, number[]>();
  pieces(from.tree).forEach((piece, n) => {
    const said = saidBy(piece, from.text);
    waiting.set(said, [...(waiting.get(said) ?? []), n]);
  });
  const untranslated: RootContent[] = [];
  const put = (piece: RootContent): RootContent => {
    const n = waiting.get(saidBy(piece, source.text))?.shift();
    if (n !== undefined && translations[n]) return translations[n];
    untranslated.push(piece);
    return marked(piece);
  };
  const children = blocks(source.tree).map((block) =>
    isHolder(block)
      ? { ...block, children: block.children.map(put) as MdxJsxFlowElement['children'] }
      : put(block),
  );
  const stale = [...waiting.values()].flat().sort((a, b) => a - b);
  return { tree: { type: 'root', children }, untranslated, stale };
}

/** Tags that print words of their own, and have to be told in which language. */
const SPEAKING = ['Num', 'Live', 'Claim', 'Step'];

/** A piece in the language of the source, within what says so: around a block, inside a step. */
function marked(piece: RootContent): RootContent {
  visit(piece, (node) => {
    const tag = node as TagNode;
    if (SPEAKING.includes(tag.name ?? ''))
      tag.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: SOURCE });
  });
  const inside = isTag(piece, 'Step') ? piece.children : [piece as Paragraph];
  const mark: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Untranslated',
    attributes: [],
    children: inside,
  };
  return isTag(piece, 'Step') ? { ...piece, children: [mark] } : mark;
}
