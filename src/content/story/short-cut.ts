import type { Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import type { TagNode } from './chapter.ts';
import { literalProps } from './literal-props.ts';
import { scenesIn, type SceneTag } from './scene-tree.ts';
import { tagsIn } from './tags-in.ts';

const isMarked = (tag: TagNode): boolean => literalProps(tag).short === true;

/** The steps of a scene that belong to the short cut: all where the scene is marked, else those that are. */
export const shortSteps = ({ tag, steps }: SceneTag): SceneTag['steps'] =>
  isMarked(tag) ? steps : steps.filter(isMarked);

/** The pieces of a chapter that the short cut has; of a scene, its steps in the cut alone. */
export function shortPieces(tree: Root): RootContent[] {
  const scenes = new Map(scenesIn(tree).map((scene) => [scene.tag as Node, shortSteps(scene)]));
  return tree.children.flatMap((piece): RootContent[] => {
    const steps = scenes.get(piece);
    if (steps) return steps;
    if ((piece as TagNode).name === 'Short') return [piece];
    // Written in one line, a claim is inside a paragraph.
    return tagsIn(piece, 'Claim').filter(isMarked);
  });
}
