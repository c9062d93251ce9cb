import { scaleLinear } from 'd3-scale';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { textWidth } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';
import { PROXY, type Data } from './data.ts';

const FOOT = 22;
const MOST = 160_000;

/** What each of the six pays, on one tape, beside the median of all jobs. */
export function pay(data: Data, size: Size, words: Words): Layout {
  const x = scaleLinear([0, MOST], [4, size.width - 6]);
  const bottom = size.height - FOOT;
  const rows = [...data.careers].sort((a, b) => b.pay - a.pay);
  const each = (bottom - 34) / rows.length;
  const dollars = (n: number) => fill(words.text.thousands ?? '', { n: Math.round(n / 1000) });
  return {
    ...size,
    under: [
      ...tape({
        scale: x,
        numbers: [0, 40_000, 80_000, 120_000, 160_000].map((value) => [value, dollars(value)]),
        ticks: Array.from({ length: 17 }, (_, n) => n * 10_000),
        y: bottom,
      }),
      {
        kind: 'line',
        key: 'all',
        tone: 'pencil',
        width: 1.4,
        x1: x(data.all.pay),
        x2: x(data.all.pay),
        y1: 20,
        y2: bottom,
      },
      {
        kind: 'text',
        key: 'all-said',
        tone: 'pencil',
        style: 'axis',
        anchor: 'middle',
        x: x(data.all.pay),
        y: 13,
        text: fill(words.text.median ?? '', { pay: dollars(data.all.pay) }),
      },
    ],
    dots: [],
    over: rows.flatMap(({ id, pay: earned }, n): Mark[] => {
      const y = 34 + each * (n + 0.5);
      const text = `${words.text[id] ?? ''} ${dollars(earned)}`;
      const side =
        x(earned) > size.width * 0.6 || x(earned) - 6 + textWidth(text, 'strong') > size.width;
      return [
        {
          kind: 'line',
          key: `thread-${id}`,
          tone: 'grid',
          width: 1.4,
          x1: x(data.all.pay),
          x2: x(earned),
          y1: y,
          y2: y,
        },
        {
          kind: 'circle',
          key: `pay-${id}`,
          tone: 'people',
          ring: id === PROXY,
          stitched: id === PROXY,
          width: 2,
          cx: x(earned),
          cy: y,
          r: 6,
        },
        {
          kind: 'text',
          key: `pay-said-${id}`,
          tone: 'ink',
          style: 'strong',
          anchor: side ? 'end' : 'start',
          x: x(earned) + (side ? 6 : -6),
          y: y - 10,
          text,
        },
      ];
    }),
  };
}
