import { scaleLinear, scalePoint } from 'd3-scale';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { SCHOOLING, type Data } from './data.ts';

const FOOT = 50;
const TOP = 30;
const LEFT = 40;
const LINE = 14.5;

/** The least room for a name; where there is less, every other one is said. */
const NAMED = 54;

/** What machines could do of a worker's hours, by schooling: without generative AI, and with it. */
export function schooling(data: Data, withAi: boolean, size: Size, words: Words): Layout {
  const each = (size.width - LEFT) / SCHOOLING.length;
  const x = scalePoint(SCHOOLING, [LEFT + each / 2, size.width - each / 2]);
  const y = scaleLinear([0, 80], [size.height - FOOT, TOP]);
  const percent = (n: number) => fill(words.text.percent ?? '', { n });
  const line = (which: 0 | 1, tone: 'ink' | 'machine', visible: boolean): Mark[] => {
    const key = which ? 'with' : 'without';
    const values = SCHOOLING.map((level) => data.potential[level][which]);
    return [
      {
        kind: 'path',
        key: `line-${key}`,
        tone,
        stitched: true,
        width: 2.4,
        opacity: visible ? 1 : 0,
        d: SCHOOLING.map(
          (level, n) =>
            `${n ? 'L' : 'M'}${x(level)!.toFixed(1)} ${y(visible ? values[n]! : data.potential[level][0]).toFixed(1)}`,
        ).join(''),
      },
      ...(visible
        ? values.flatMap((value, n): Mark[] => [
            {
              kind: 'circle',
              key: `dot-${key}-${SCHOOLING[n]}`,
              tone,
              cx: x(SCHOOLING[n]!)!,
              cy: y(value),
              r: 4,
            },
            {
              kind: 'text',
              key: `value-${key}-${SCHOOLING[n]}`,
              tone,
              style: 'strong',
              anchor: 'middle',
              x: x(SCHOOLING[n]!)!,
              y: y(value) + (which ? -10 : 20),
              text: String(value),
            },
          ])
        : []),
    ];
  };
  return {
    ...size,
    under: [0, 40, 80].flatMap((value): Mark[] => [
      {
        kind: 'line',
        key: `level-${value}`,
        tone: 'grid',
        width: 1,
        x1: LEFT,
        x2: size.width,
        y1: y(value),
        y2: y(value),
      },
      {
        kind: 'text',
        key: `level-said-${value}`,
        tone: 'pencil',
        style: 'axis',
        anchor: 'end',
        x: LEFT - 5,
        y: y(value) + 4.3,
        text: percent(value),
      },
    ]),
    dots: [],
    over: [
      ...line(0, 'ink', true),
      ...line(1, 'machine', withAi),
      ...SCHOOLING.filter((_, n) => each >= NAMED || n % 2 === 0).flatMap((level) =>
        wrap(words.text[`school-${level}`] ?? '', Math.max(each, NAMED) - 2, 'axis').map(
          (text, n): Mark => ({
            kind: 'text',
            key: `school-${level}-${n}`,
            tone: 'pencil',
            style: 'axis',
            anchor: 'middle',
            x: x(level)!,
            y: size.height - FOOT + 17 + n * LINE,
            text,
          }),
        ),
      ),
      {
        kind: 'text',
        key: 'legend-without',
        tone: 'ink',
        style: 'strong',
        x: LEFT,
        y: y(0) - 10,
        text: words.text.withoutAi ?? '',
      },
      ...(withAi
        ? [
            {
              kind: 'text',
              key: 'legend-with',
              tone: 'machine',
              style: 'strong',
              x: LEFT,
              y: 13,
              text: words.text.withAi ?? '',
            } satisfies Mark,
          ]
        : []),
    ],
  };
}
