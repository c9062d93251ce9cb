import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { literalProps } from './literal-props.ts';

/** A `<Scene>` in the syntax tree of a chapter, with its steps in order. */
export interface SceneTag {
  tag: MdxJsxFlowElement;
  id: string;
  chart: string;
  steps: MdxJsxFlowElement[];
}

/** The scenes of a chapter, from its syntax tree. */
export function scenesIn(tree: Root): SceneTag[] {
  const scenes: SceneTag[] = [];
  visit(tree, 'mdxJsxFlowElement', (tag: MdxJsxFlowElement) => {
    if (tag.name !== 'Scene') return;
    const { id = '', chart = '' } = literalProps(tag);
    const steps = tag.children.filter(
      (child): child is MdxJsxFlowElement =>
        child.type === 'mdxJsxFlowElement' && child.name === 'Step',
    );
    scenes.push({ tag, id: String(id), chart: String(chart), steps });
  });
  return scenes;
}
