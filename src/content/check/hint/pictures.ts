import { NARROW, WIDE, type Words } from '../../../charts/chart.ts';
import { load, type ChartName } from '../../../charts/registry.ts';
import { withFutures } from '../../../charts/futures.ts';
import { resolve } from '../../../charts/resolve.ts';
import { builders } from '../../data/chart-data.ts';
import type { Fault } from '../../ground/fault.ts';
import { forecast } from '../../data/forecast.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';

/**
 * Finds steps that draw what the step before drew, on phones and on wide screens. Where levers stand
 * below the picture a step may hand it over to the reader.
 */
export async function samePictures(
  chapters: MdxSource[],
  wordsOf: (chart: string) => Words,
): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const { file, tree } of chapters)
    for (const { tag, id, chart: name, steps } of tree ? scenesIn(tree) : []) {
      if (literalProps(tag).controls) continue;
      const chart = await load(name);
      const words = wordsOf(name);
      const own = builders[name as ChartName]();
      let before = '';
      for (const [n, step] of steps.entries()) {
        const state = resolve(chart, literalProps(step));
        const data = withFutures(chart, state, own, forecast());
        const drawn = JSON.stringify([
          ...[NARROW, WIDE].map((size) => chart.layout(data, state, size, words)),
          chart.readouts?.(data, state, words),
        ]);
        const { line, column } = step.position!.start;
        const message = `step ${id}.${n + 1} draws what ${id}.${n} drew; change its state, or put its words into the step before`;
        if (drawn === before) found.push({ file, line, column, message });
        before = drawn;
      }
    }
  return found;
}
