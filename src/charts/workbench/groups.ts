import { scaleLinear } from 'd3-scale';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';
import { inSight, preset, YEARS, type Data } from './data.ts';
import type { Future } from '../../model/forecast.ts';

/** The axis holds at least this much to either side, as a share. */
const LEAST = 0.7;
const HEAD = 15;

/** The least height of a row with a name. */
const ROW = 15;

/** Jobs of a group in the last year over those without automation, less one. */
export function changes({ outcomes }: Future, groups: number): number[] {
  const row = YEARS * groups;
  return Array.from(
    { length: groups },
    (_, g) => outcomes.groupJobs[row + g]! / outcomes.groupBase[row + g]! - 1,
  );
}

/** The 22 groups: what they lose and gain in jobs against a path without automation. */
export function groups(data: Data, size: Size, words: Words): Layout {
  const count = data.groups.length;
  const own = changes(inSight(data), count);
  const usual = changes(preset(data, 'midpoint'), count);
  const names = data.groups.map((code) => words.text[`group${code}`] ?? '');
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, 'axis')))) + 6;
  const most = Math.ceil(Math.max(LEAST, ...own, ...usual) * 5) / 5;
  const x = scaleLinear([-LEAST, most], [left, size.width - 4]).clamp(true);
  const { shown, between } = fitting(usual, Math.floor((size.height - HEAD) / ROW));
  const each = (size.height - HEAD) / (shown.length + (between > 0 ? 1 : 0));
  const gap = shown.filter((g) => usual[g]! < 0).length;
  const rows = shown.map((g, n) => ({
    g,
    y: HEAD + (n + (between > 0 && n >= gap ? 1 : 0)) * each,
  }));
  const middle: Mark[] =
    between > 0
      ? [
          {
            kind: 'text',
            key: 'between',
            tone: 'pencil',
            style: 'axis',
            anchor: 'end',
            x: left - 6,
            y: HEAD + (gap + 0.5) * each + 4.2,
            text: fill(words.text.between ?? '', { n: between }),
          },
        ]
      : [];
  return {
    ...size,
    under: [
      ...([-0.5, 0, 0.5] as const).flatMap((value) => level(value, x, size, words)),
      ...rows.map(({ g, y }): Mark => ({
        kind: 'rect',
        key: `group-${data.groups[g]}`,
        tone: own[g]! < 0 ? 'machine' : 'people',
        opacity: 0.8,
        x: Math.min(x(0), x(own[g]!)),
        width: Math.abs(x(own[g]!) - x(0)),
        y: y + each * 0.14,
        height: each * 0.72,
      })),
    ],
    dots: [],
    over: [
      ...middle,
      ...rows.flatMap(({ g, y }): Mark[] => [
        {
          kind: 'text',
          key: `name-${data.groups[g]}`,
          tone: 'ink',
          style: 'axis',
          anchor: 'end',
          x: left - 6,
          y: y + each / 2 + 4.2,
          text: names[g]!,
        },
        {
          kind: 'line',
          key: `usual-${data.groups[g]}`,
          tone: 'ink',
          width: 1.6,
          x1: x(usual[g]!),
          x2: x(usual[g]!),
          y1: y + each * 0.1,
          y2: y + each * 0.9,
        },
      ]),
    ],
  };
}

/** The groups in their order at the midpoint; where not all fit, those that change least give way. */
function fitting(usual: number[], most: number): { shown: number[]; between: number } {
  const order = usual.map((_, g) => g).sort((a, b) => usual[a]! - usual[b]!);
  if (order.length <= most) return { shown: order, between: 0 };
  const kept = [...order]
    .sort((a, b) => Math.abs(usual[b]!) - Math.abs(usual[a]!))
    .slice(0, most - 1);
  return { shown: order.filter((g) => kept.includes(g)), between: order.length - kept.length };
}

/** An upright line at a value, its number at the head. */
function level(
  value: -0.5 | 0 | 0.5,
  x: (value: number) => number,
  size: Size,
  words: Words,
): Mark[] {
  const n = `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(100 * value)}`;
  return [
    {
      kind: 'line',
      key: `level-${value}`,
      tone: value ? 'grid' : 'pencil',
      width: 1,
      x1: x(value),
      x2: x(value),
      y1: HEAD,
      y2: size.height,
    },
    {
      kind: 'text',
      key: `level-said-${value}`,
      tone: 'pencil',
      style: 'axis',
      anchor: 'middle',
      x: x(value),
      y: HEAD - 4,
      text: fill(words.text.percent ?? '', { n }),
    },
  ];
}
