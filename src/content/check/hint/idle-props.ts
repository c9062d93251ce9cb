import { NARROW, WIDE } from '../../../charts/chart.ts';
import type { PartialState } from '../../../charts/resolve.ts';
import { fixturesOf } from '../../data/fixtures.ts';
import type { Fault } from '../../ground/fault.ts';
import { literalProps, type Literal } from '../../story/literal-props.ts';
import type { Reader, Shown, ShownScene } from './shown.ts';

/**
 * Finds props of steps that change nothing of what is shown, whatever a reader has chosen. One that
 * says the default says what one sees, and one that a lever below the picture stands at moves that.
 */
export function idleProps(scenes: ShownScene[], content?: string): Fault[] {
  return scenes.flatMap(({ file, tag, id, chart, steps, shown }) => {
    const { state } = shown.chart;
    const readers = readersOf(chart, shown, content);
    const levers = String(literalProps(tag).controls ?? '').split(' ');
    const asks = (key: string, value: Literal) =>
      key in state && value !== state[key]!.default && !levers.includes(key);
    return steps.flatMap((step, n) => {
      const own = literalProps(step);
      return step.attributes.flatMap((attribute): Fault[] => {
        if (attribute.type !== 'mdxJsxAttribute') return [];
        const key = attribute.name;
        if (!asks(key, own[key]!) || !same(shown, own, { ...own, [key]: undefined }, readers))
          return [];
        const { line, column } = attribute.position!.start;
        const message = `${key} changes nothing in step ${id}.${n + 1}, which shows the same without it; leave it out, or change what hides it`;
        return [{ file, line, column, message }];
      });
    });
  });
}

/** Readers who have chosen nothing, and those that the chart's own fixtures know. */
function readersOf(name: string, { chart }: Shown, content?: string): Reader[] {
  const chosen = fixturesOf(name, content).map(({ state, data }): Reader => {
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
