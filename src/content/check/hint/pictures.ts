import { NARROW, WIDE } from '../../../charts/chart.ts';
import type { Fault } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { ShownScene } from './shown.ts';

/**
 * Finds steps that draw what the step before drew, on phones and on wide screens. Where levers stand
 * below the picture a step may hand it over to the reader.
 */
export function samePictures(scenes: ShownScene[]): Fault[] {
  const found: Fault[] = [];
  for (const { file, tag, id, steps, shown } of scenes) {
    if (literalProps(tag).controls) continue;
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
