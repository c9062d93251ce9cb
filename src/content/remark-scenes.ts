import type { Root } from 'mdast';
import { literalProps } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';

const attribute = (name: string, value: string) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const;

/**
 * A remark plugin that tells each `<Step>` which scene and chart it belongs to and its number from
 * 1, and each `<Scene>` the props of its steps. Editors write none of these.
 */
export function remarkScenes() {
  return (tree: Root): void => {
    for (const { tag, id, chart, steps } of scenesIn(tree)) {
      tag.attributes.push(attribute('steps', JSON.stringify(steps.map(literalProps))));
      steps.forEach((step, index) => {
        step.attributes.push(
          attribute('scene', id),
          attribute('chart', chart),
          attribute('n', String(index + 1)),
        );
      });
    }
  };
}
