import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { literalProps } from './literal-props.ts';
import { tagName } from './tag-name.ts';

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
    if (tagName(tag) !== 'Scene') return;
    const { id = '', chart = '' } = literalProps(tag);
    const steps = tag.children.filter(
      (child): child is MdxJsxFlowElement =>
        child.type === 'mdxJsxFlowElement' && tagName(child) === 'Step',
    );
    scenes.push({ tag, id: String(id), chart: String(chart), steps });
  });
  return scenes;
}

/**
 * The steps of a text and their charts, where a slip keeps it from being read as MDX: what leads to
 * them from elsewhere is right all the same.
 */
export function stepsInText(text: string): (readonly [step: string, chart: string])[] {
  // Whatever the tag is called, it shows a chart.
  const scenes = text.split(/<(?=[A-Z]\w*\s[^>]*\bchart=)/).slice(1);
  return scenes.flatMap((scene) => {
    // The quotes may be what is wrong.
    const [id, chart] = [/\bid=["“”„‘’]([\w-]+)/, /\bchart=["“”„‘’]([\w-]+)/].map(
      (prop) => prop.exec(scene)?.[1] ?? '',
    );
    const steps = scene.match(/<Step\b/g) ?? [];
    return steps.map((_, n) => [`${id}.${n + 1}`, chart!] as const);
  });
}
