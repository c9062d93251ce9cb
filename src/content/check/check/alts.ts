import { textOf } from '../../../charts/shared/cells.ts';
import type { Chart, Layout, Words } from '../../../charts/chart.ts';
import { NARROW, WIDE } from '../../../charts/chart.ts';
import { liveText } from '../../../charts/shared/live.ts';
import { withFutures } from '../../../charts/futures.ts';
import { resolve } from '../../../charts/resolve.ts';
import { dataOf, load } from '../../data/charts.ts';
import type { ChapterSource, TagNode } from '../../story/chapter.ts';
import type { Fault } from '../../ground/fault.ts';
import { forecast } from '../../data/forecast.ts';
import { builtValue, liveAsk } from '../../story/live-ask.ts';
import { literalProps } from '../../story/literal-props.ts';
import { readNumbers, type Numbers } from '../../data/numbers.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Years, and the numbers 0 and 100, which are ends of scales. */
const PLAIN = /^(?:(?:19|20)\d\d|0|100)$/;
const SCALES = [
  [/^ (?:million|m\b)/, 1e6],
  [/^ thousand/, 1e3],
] as const;

/** A number as a text prints it. */
interface Printed {
  text: string;
  value: number;
  /** How exactly it is printed, in its own unit. */
  step: number;
}

/** The numbers that a text prints, "2.02 million" as 2,020,000 to the nearest 10,000. */
function printedIn(text: string): Printed[] {
  const plain = text.replace(/(?<=\d)[,\u202f](?=\d{3}\b)/g, '');
  return [...plain.matchAll(/\d+(?:\.(\d+))?/g)].map(({ 0: digits, 1: decimals = '', index }) => {
    const after = plain.slice(index + digits.length);
    const scale = SCALES.find(([unit]) => unit.test(after))?.[1] ?? 1;
    return { text: digits, value: Number(digits) * scale, step: scale / 10 ** decimals.length };
  });
}

/**
 * Finds numbers in the texts of pictures that neither the picture, nor its table, nor the numbers
 * of its step have. It draws every step.
 * @param chapters those that are sound
 * @param wordsOf the words of a chart; undefined where it cannot be drawn
 */
export async function checkAlts(
  chapters: ChapterSource[],
  wordsOf: (chart: string) => Words | undefined,
  content: string,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const { numbers } = readNumbers(content);
  for (const { file, tree } of chapters)
    for (const { chart: name, steps } of tree ? scenesIn(tree) : []) {
      const words = wordsOf(name);
      if (!words) continue;
      const chart = await load(name, content);
      const data = dataOf(name, content);
      for (const step of steps) {
        const { alt, ...own } = literalProps(step);
        const shown = [
          ...saidIn(step, chart, data, numbers),
          ...shownBy(chart, data, own, words),
        ].map(({ value }) => value);
        const lost = printedIn(String(alt)).find(
          ({ text, value, step: exact }) =>
            !PLAIN.test(text) &&
            !shown.some(
              (other) =>
                Math.abs(other - value) <= exact / 2 ||
                // Where the unit stands at the head of an axis, the labels have none.
                Math.abs(other - Number(text)) * (value / Number(text)) <= exact / 2,
            ),
        );
        const { line = 1, column = 1 } = step.position?.start ?? {};
        const message = `alt: neither the picture nor its table shows ${lost?.text}; say what they show`;
        if (lost) faults.push({ file, line, column, message });
      }
    }
  return faults;
}

/** The numbers of the data that a step's words print. */
const saidIn = (
  step: TagNode,
  chart: Chart<object>,
  data: object,
  numbers: Numbers['numbers'],
): Printed[] => [
  ...tagsIn(step, 'Num').flatMap((tag) =>
    printedIn(numbers.get(String(literalProps(tag).id))!.text),
  ),
  ...tagsIn(step, 'Live').flatMap((tag) => {
    const ask = liveAsk(literalProps(tag));
    return printedIn(liveText(ask, builtValue(ask, { chart, data }, literalProps(step))));
  }),
];

/** The numbers that a step's picture, its readouts and its table print. */
function shownBy(
  chart: Chart<object>,
  own: object,
  step: Record<string, string | number | boolean>,
  words: Words,
): Printed[] {
  const state = resolve(chart, step);
  const data = withFutures(chart, state, own, forecast());
  const labels = ({ under, over, dots }: Layout) => [
    String(dots.length),
    ...[...under, ...over].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  ];
  const texts = [
    ...[NARROW, WIDE].flatMap((size) => labels(chart.layout(data, state, size, words))),
    ...chart.table(data, words).rows.flat().map(textOf),
    ...(chart.readouts?.(data, state, words) ?? []).map(({ text }) => text),
  ];
  return texts.flatMap(printedIn);
}
