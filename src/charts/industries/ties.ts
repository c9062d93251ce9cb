import { scaleLinear } from 'd3-scale';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { INDUSTRIES, type Data } from './data.ts';

const HEAD = 30;

/** Industries at the left, threads to what serves them, and its projected growth or openings. */
export function ties(
  data: Data,
  lit: string,
  measure: 'growth' | 'openings',
  size: Size,
  words: Words,
): Layout {
  const { served } = data;
  const each = (size.height - HEAD) / served.length;
  const industries = INDUSTRIES.map((id) => words.text[id] ?? '');
  const names = served.map(({ soc }) => words.text[`soc${soc}`] ?? '');
  const start = Math.max(...industries.map((name) => textWidth(name, 'strong'))) + 5;
  const end = Math.max(start + 26, size.width * 0.36);
  const bars = end + 6 + Math.max(...names.map((name) => textWidth(name, 'axis')));
  const values = served.map((row) => row[measure]);
  const x = scaleLinear([0, Math.max(...values)], [bars + 5, size.width - 44]);
  const y = (n: number) => HEAD + each * (n + 0.5);
  const middleOf = (industry: string) => {
    const rows = served.flatMap((row, n) => (row.industry === industry ? [y(n)] : []));
    return rows.reduce((sum, at) => sum + at, 0) / rows.length;
  };
  const on = (industry: string) => lit === 'none' || lit === industry;
  return {
    ...size,
    under: [
      {
        kind: 'text',
        key: 'illustration',
        tone: 'pencil',
        style: 'axis',
        x: 0,
        y: 12,
        text: words.text.tiesNote ?? '',
      },
      ...served.map(({ industry, soc }, n): Mark => {
        const [from, to] = [middleOf(industry), y(n)];
        const bend = (start + end) / 2;
        return {
          kind: 'path',
          key: `tie-${soc}`,
          tone: 'pencil',
          stitched: true,
          width: 1.2,
          opacity: on(industry) ? 0.8 : 0.2,
          d: `M${start.toFixed(1)} ${from.toFixed(1)}C${bend.toFixed(1)} ${from.toFixed(1)} ${bend.toFixed(1)} ${to.toFixed(1)} ${end.toFixed(1)} ${to.toFixed(1)}`,
        };
      }),
    ],
    dots: [],
    over: [
      ...INDUSTRIES.map((id, n): Mark => ({
        kind: 'text',
        key: `industry-${id}`,
        tone: on(id) ? 'ink' : 'pencil',
        style: 'strong',
        x: 0,
        y: middleOf(id) + 4.8,
        text: industries[n]!,
      })),
      ...served.flatMap((row, n): Mark[] => {
        const value = row[measure];
        const visible = on(row.industry);
        return [
          {
            kind: 'text',
            key: `name-${row.soc}`,
            tone: visible ? 'ink' : 'pencil',
            style: 'axis',
            x: end + 4,
            y: y(n) + 4.3,
            text: names[n]!,
          },
          {
            kind: 'rect',
            key: `bar-${row.soc}`,
            tone: 'chalk',
            outline: true,
            stitched: true,
            opacity: visible ? 1 : 0.3,
            x: x(0),
            y: y(n) - each * 0.3,
            width: Math.max(1, x(value) - x(0)),
            height: each * 0.6,
          },
          ...(visible
            ? [
                {
                  kind: 'text',
                  key: `value-${row.soc}`,
                  tone: 'chalk',
                  style: 'axis',
                  x: x(value) + 4,
                  y: y(n) + 4.3,
                  text: fill(words.text[measure] ?? '', { n: printed(value, measure, words) }),
                } satisfies Mark,
              ]
            : []),
        ];
      }),
    ],
  };
}

const printed = (value: number, measure: 'growth' | 'openings', words: Words): string =>
  measure === 'growth' ? signed(value, 0, words) : numeral(value, 1, words);
