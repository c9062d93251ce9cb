import { getCollection } from 'astro:content';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { treeOf } from './chapter-tree.ts';
import type { TagNode } from './chapter.ts';
import type { VERDICTS } from './grammar.ts';
import { literalProps } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';
import { slugOf } from '../ground/slug.ts';

/** A claim as a chapter argues it. */
export interface Argued {
  id: string;
  verdict: (typeof VERDICTS)[number];
  chapter: { slug: string; title: string; order: number };
  /** The scene that shows it: the last before it in its chapter. */
  scene?: string | undefined;
  /** What speaks for it and against it, and what is neither. */
  sides: Record<Side, Phrase[]>;
}

/** Words, numbers and citations in a row. */
export type Phrase = Part[];
export type Part =
  { kind: 'text'; text: string } | { kind: 'num'; id: string } | { kind: 'cite'; id: string };

export const SIDES = ['for', 'against', 'besides'] as const;
export type Side = (typeof SIDES)[number];

/** Every claim that a chapter argues, in the order of the story. */
export async function argued(): Promise<Argued[]> {
  const chapters = (await getCollection('essay')).sort((a, b) => a.data.order - b.data.order);
  return chapters.flatMap(({ id, data, body }) => {
    const tree = treeOf(body);
    const scenes = scenesIn(tree).map((scene) => ({ id: scene.id, at: lineOf(scene.tag) }));
    const chapter = { slug: slugOf(id), title: data.title, order: data.order };
    const found: Argued[] = [];
    visit(tree, (node) => {
      const tag = node as unknown as TagNode;
      if (!/^mdxJsx/.test(node.type) || tag.name !== 'Claim') return;
      const { id: claim, verdict } = literalProps(tag) as Pick<Argued, 'id' | 'verdict'>;
      const scene = scenes.findLast(({ at }) => at < lineOf(tag))?.id;
      found.push({ id: claim, verdict, chapter, scene, sides: sidesOf(tag) });
    });
    return found;
  });
}

const lineOf = (tag: TagNode) => tag.position?.start.line ?? 0;

/** Each side's phrases; words between two of them are a phrase of their own. */
function sidesOf(claim: TagNode): Argued['sides'] {
  const sides: Argued['sides'] = { for: [], against: [], besides: [] };
  const nodes = (claim.children as RootContent[]).flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child],
  );
  let last: Side | undefined;
  for (const node of nodes) {
    const side = sideOf(node);
    const parts = partsOf(node);
    if (side === 'besides' && last === 'besides') sides.besides.at(-1)!.push(...parts);
    else if (parts.some((part) => part.kind !== 'text' || part.text.trim() !== '')) {
      sides[side].push(parts);
      last = side;
    }
  }
  return sides;
}

function sideOf(node: RootContent): Side {
  const name = 'name' in node ? node.name : null;
  return name === 'For' ? 'for' : name === 'Against' ? 'against' : 'besides';
}

function partsOf(node: RootContent): Phrase {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  const name = 'name' in node ? node.name : null;
  if (name === 'Num' || name === 'Cite') {
    const id = String(literalProps(node as TagNode).id);
    return [{ kind: name === 'Num' ? 'num' : 'cite', id }];
  }
  return 'children' in node ? (node.children as RootContent[]).flatMap(partsOf) : [];
}
