import { NARROW, WIDE, type Words } from '../../../charts/chart.ts';
import { fixtures } from '../../../charts/fixtures.ts';
import type { ChartName } from '../../../charts/registry.ts';
import type { PartialState } from '../../../charts/resolve.ts';
import type { Fault } from '../../ground/fault.ts';
import { literalProps, type Literal } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { shownBy, type Reader, type Shown } from './shown.ts';

/**
 * Finds props of steps that change nothing of what is shown, whatever a reader has chosen. One that
 * says the default says what one sees, and one that a lever below the picture stands at moves that.
 */
export async function idleProps(
  chapters: MdxSource[],
  wordsOf: (chart: string) => Words,
): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const { file, tree } of chapters)
    for (const { tag, id, chart: name, steps } of tree ? scenesIn(tree) : []) {
      const shown = await shownBy(name, wordsOf(name));
      const { state } = shown.chart;
      const levers = String(literalProps(tag).controls ?? '').split(' ');
      const asks = (key: string, value: Literal) =>
        key in state && value !== state[key]!.default && !levers.includes(key);
      for (const [n, step] of steps.entries()) {
        const own = literalProps(step);
        for (const attribute of step.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') continue;
          const key = attribute.name;
          if (!asks(key, own[key]!)) continue;
          const without = { ...own, [key]: undefined };
          if (!same(shown, own, without, readersOf(name as ChartName, shown))) continue;
          const { line, column } = attribute.position!.start;
          const message = `${key} changes nothing in step ${id}.${n + 1}, which shows the same without it; leave it out, or change what hides it`;
          found.push({ file, line, column, message });
        }
      }
    }
  return found;
}

/** Readers who have chosen nothing, and those that the chart's own fixtures know. */
function readersOf(name: ChartName, { chart }: Shown): Reader[] {
  const chosen = fixtures[name].map(({ state, data }): Reader => {
    const own = Object.entries(state).filter(([key]) => key in chart.reader);
    return { state: Object.fromEntries(own), ...(data && { data }) };
  });
  return [{ state: {} }, ...chosen.filter(({ state }) => Object.keys(state).length > 0)];
}

/** Whether two steps show the same to every one of some readers; the cheapest is compared first. */
function same(shown: Shown, one: PartialState, other: PartialState, readers: Reader[]): boolean {
  return readers.every(
    (reader) =>
      [NARROW, WIDE].every(
        (size) => shown.picture(one, size, reader) === shown.picture(other, size, reader),
      ) &&
      shown.readouts(one, reader) === shown.readouts(other, reader) &&
      shown.dots(one, NARROW, reader) === shown.dots(other, NARROW, reader),
  );
}
