import type { Layout, Size, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { textWidth } from '../shared/labels.ts';
import { circle, level, text, upright } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { linear } from '../shared/scale.ts';
import { fill } from '../shared/words.ts';
import { PROXY, type Data } from './data.ts';

const FOOT = 22;
const MOST = 160_000;

/** What each of the six pays, on one tape, beside the median of all jobs. */
export function pay(data: Data, size: Size, words: Words): Layout {
  const x = linear([0, MOST], [4, size.width - 6]);
  const bottom = size.height - FOOT;
  const rows = [...data.careers].sort((a, b) => b.pay - a.pay);
  const each = (bottom - 34) / rows.length;
  const dollars = (n: number) =>
    fill(words.text.thousands ?? '', { n: numeral(n / 1000, 0, words) });
  const median = x(data.all.pay);
  const medianSaid = fill(words.text.median ?? '', { pay: dollars(data.all.pay) });
  return {
    ...size,
    under: [
      ...tape({
        scale: x,
        numbers: [0, 40_000, 80_000, 120_000, 160_000].map((value) => [value, dollars(value)]),
        ticks: Array.from({ length: 17 }, (_, n) => n * 10_000),
        y: bottom,
      }),
      upright('all', median, [20, bottom], { tone: 'pencil', width: 1.4 }),
      text('all-said', medianSaid, median, 13, { tone: 'pencil', style: 'axis', anchor: 'middle' }),
    ],
    dots: [],
    over: rows.flatMap(({ id, pay: earned }, n) => {
      const y = 34 + each * (n + 0.5);
      const said = `${words.text[id] ?? ''} ${dollars(earned)}`;
      const at = x(earned);
      const left = at > size.width * 0.6 || at - 6 + textWidth(said, 'strong') > size.width;
      const proxy = id === PROXY;
      return [
        level(`thread-${id}`, y, [median, at], { tone: 'grid', width: 1.4 }),
        circle(`pay-${id}`, at, y, 6, { tone: 'people', ring: proxy, stitched: proxy, width: 2 }),
        text(`pay-said-${id}`, said, at + (left ? 6 : -6), y - 10, {
          tone: 'ink',
          style: 'strong',
          anchor: left ? 'end' : 'start',
        }),
      ];
    }),
  };
}
