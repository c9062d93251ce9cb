import type { RootContent } from 'mdast';
import { treeOf } from './chapter-tree.ts';
import type { TagNode } from './chapter.ts';
import { chapters } from './chapters.ts';
import type { Verdict } from './grammar.ts';
import { literalProps } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';
import { tagsIn } from './tags-in.ts';
import type { As } from '../../charts/shared/format.ts';
import { slugOf } from '../ground/slug.ts';

/** A claim as a chapter argues it. */
export interface ArguedClaim {
  id: string;
  /** None for a question, and for housekeeping. */
  verdict?: Verdict | undefined;
  chapter: { slug: string; title: string; order: number };
  /** The scene that shows it: the last before it in its chapter. */
  scene?: string | undefined;
  /** What speaks for it and against it, what is neither, and what would settle it. */
  sides: Record<Side, Phrase[]>;
}

/** Words, numbers and citations in a row. */
export type Phrase = Part[];
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'num'; id: string; as?: As | undefined }
  | { kind: 'cite'; id: string };

export const SIDES = ['for', 'against', 'besides', 'settle'] as const;
export type Side = (typeof SIDES)[number];

/** Every claim that a chapter argues, in the order of the story. */
export async function arguedClaims(): Promise<ArguedClaim[]> {
  return (await chapters()).flatMap(({ id, data, body }) => {
    const tree = treeOf(body);
    const scenes = scenesIn(tree).map((scene) => ({ id: scene.id, at: lineOf(scene.tag) }));
    const chapter = { slug: slugOf(id), title: data.title, order: data.order };
    return tagsIn(tree, 'Claim').map((tag) => {
      const { id: claim, verdict } = literalProps(tag) as Pick<ArguedClaim, 'id' | 'verdict'>;
      const scene = scenes.findLast(({ at }) => at < lineOf(tag))?.id;
      return { id: claim, verdict, chapter, scene, sides: sidesOf(tag) };
    });
  });
}

const lineOf = (tag: TagNode) => tag.position?.start.line ?? 0;

/** Each side's phrases; words between two of them are a phrase of their own. */
function sidesOf(claim: TagNode): ArguedClaim['sides'] {
  const sides: ArguedClaim['sides'] = { for: [], against: [], besides: [], settle: [] };
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
  if (name === 'Also') return literalProps(node as TagNode).side as Side;
  const side = SIDES.find((side) => side === name?.toLowerCase());
  return side ?? 'besides';
}

function partsOf(node: RootContent): Phrase {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  const name = 'name' in node ? node.name : null;
  if (name === 'Num' || name === 'Cite') {
    const { id, as } = literalProps(node as TagNode) as { id: string; as?: As };
    return [name === 'Num' ? { kind: 'num', id, as } : { kind: 'cite', id }];
  }
  return 'children' in node ? (node.children as RootContent[]).flatMap(partsOf) : [];
}
