import { NARROW, WIDE, type Words } from '../../../charts/chart.ts';
import type { Fault } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { shownBy } from './shown.ts';

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
      const shown = await shownBy(name, wordsOf(name));
      let before = '';
      for (const [n, step] of steps.entries()) {
        const own = literalProps(step);
        const drawn = [NARROW, WIDE]
          .map((size) => shown.picture(own, size))
          .concat(shown.readouts(own))
          .join();
        const { line, column } = step.position!.start;
        const message = `step ${id}.${n + 1} draws what ${id}.${n} drew; change its state, or put its words into the step before`;
        if (drawn === before) found.push({ file, line, column, message });
        before = drawn;
      }
    }
  return found;
}
