import type { Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Fault } from '../../ground/fault.ts';
import type { TagNode } from '../../story/chapter.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { shortPieces, shortSteps } from '../../story/short-cut.ts';
import { tagsIn } from '../../story/tags-in.ts';
import { leansOn } from '../hint/openings.ts';

/**
 * Finds what the short cut of a chapter cannot be read without: its opening, a picture for its claims, and
 * what a step leans on or leads to.
 */
export function checkCut({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  const say = (node: TagNode | RootContent, message: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  for (const tag of buried(tree))
    say(tag, '<Short> stands inside another tag; what is inside a scene is marked by <Step short>');
  const pieces = shortPieces(tree);
  if (pieces.length === 0) return faults;
  const scenes = scenesIn(tree);
  const inCut = new Set(scenes.flatMap(shortSteps));
  const first = pieces[0] as TagNode;
  if (first.name !== 'Short')
    say(
      first,
      'the short cut of this chapter begins without its opening; put a paragraph before it into <Short>',
    );
  if (inCut.size === 0)
    for (const claim of pieces.flatMap((piece) => tagsIn(piece, 'Claim')))
      say(
        claim,
        'the short cut has this claim and no picture of its chapter; mark a step as short, or leave the claim out',
      );
  const named = new Map(
    scenes.flatMap(({ id, steps }) =>
      steps.map((step, n): [string, (typeof steps)[number]] => [`${id}.${n + 1}`, step]),
    ),
  );
  for (const { id, steps } of scenes)
    steps.forEach((step, n) => {
      if (!inCut.has(step)) return;
      const word = n > 0 && !inCut.has(steps[n - 1]!) && leansOn(step);
      if (word)
        say(
          step,
          `step ${id}.${n + 1} begins with “${word}”, and the step before is not in the short cut; mark that too, or begin with the thing itself`,
        );
      for (const guess of tagsIn(step, 'Guess')) {
        const reveal = String(literalProps(guess).reveal);
        const answer = named.get(reveal);
        if (answer && !inCut.has(answer))
          say(
            guess,
            `the short cut asks here and leaves out ${reveal}, which answers; mark that step as short`,
          );
      }
    });
  return faults;
}

/** Marks of words that stand where no paragraph of the chapter does. */
function buried(tree: Root): TagNode[] {
  const found: TagNode[] = [];
  visitParents(tree, (node, above) => {
    const tag = node as unknown as TagNode;
    if (tag.name === 'Short' && above.length > 1) found.push(tag);
  });
  return found;
}
