import type { Root } from 'mdast';
import { treeOf } from './chapter-tree.ts';
import type { Chapter } from './chapters.ts';
import { literalProps, type Literal } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';

/** A step of a chapter's scene, as its still picture needs it. */
export interface StillStep {
  /** `<scene>.<n>`, n from 1. */
  name: string;
  chart: string;
  state: Record<string, Literal>;
}

/** The steps of all scenes of a chapter, from its MDX without the frontmatter. */
export function stepsOf(mdx: string): StillStep[] {
  return stepsIn(treeOf(mdx));
}

/** The same from its syntax tree. */
export function stepsIn(tree: Root): StillStep[] {
  return scenesIn(tree).flatMap(({ id, chart, steps }) =>
    steps.map((step, index) => ({
      name: `${id}.${index + 1}`,
      chart,
      state: literalProps(step),
    })),
  );
}

/** The step whose picture goes with a chapter's links: the one its editor names, else its first, if it has any. */
export const sharedStep = (chapter: Chapter): StillStep | undefined =>
  stepNamed(chapter, chapter.data.share);

/** The step of whose picture a chapter's opening has a swatch: the one its editor names, else that of its links. */
export const swatchStep = (chapter: Chapter): StillStep | undefined =>
  stepNamed(chapter, chapter.data.swatch ?? chapter.data.share);

function stepNamed({ body }: Chapter, asked: string | undefined): StillStep | undefined {
  const steps = stepsOf(body ?? '');
  return steps.find(({ name }) => name === asked) ?? steps[0];
}
