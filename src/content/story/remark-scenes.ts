import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { shortSteps } from './short-cut.ts';
import { literalProps } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';
import { tagsIn } from './tags-in.ts';

const attribute = (name: string, value: string) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const;

/** A reader is near the first scenes of these chapters before the first scroll. */
const NEAR = 2;

/**
 * A remark plugin that tells each `<Step>` which scene and chart it belongs to and its number from
 * 1, each `<Scene>` the props of its steps and whether it is near and which cuts it is in, and each
 * `<Live>` its step. Editors write none of these.
 */
export function remarkScenes() {
  return (tree: Root, file: VFile): void => {
    const { order = Infinity } = (file.data.astro?.frontmatter ?? {}) as { order?: number };
    scenesIn(tree).forEach((scene, at) => {
      const { tag, id, chart, steps } = scene;
      const inCut = new Set(shortSteps(scene));
      if (order <= NEAR && at === 0) tag.attributes.push(attribute('near', 'yes'));
      tag.attributes.push(attribute('steps', JSON.stringify(steps.map(literalProps))));
      tag.attributes.push(attribute('cut', inCut.size > 0 ? 'short' : 'whole'));
      steps.forEach((step, index) => {
        step.attributes.push(attribute('cut', inCut.has(step) ? 'short' : 'whole'));
        step.attributes.push(
          attribute('scene', id),
          attribute('chart', chart),
          attribute('n', String(index + 1)),
        );
        const state = JSON.stringify(literalProps(step));
        for (const live of tagsIn(step, 'Live'))
          live.attributes.push(attribute('chart', chart), attribute('step', state));
      });
    });
  };
}
