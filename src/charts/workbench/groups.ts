import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { rect, text, upright } from '../shared/marks.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { clamped, linear } from '../shared/scale.ts';
import { fill } from '../shared/words.ts';
import { inSight } from '../futures.ts';
import { preset, YEARS, type Data } from './data.ts';
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

/** Where rows and changes lie, in pixels. */
interface Plot {
  x: (change: number) => number;
  /** The right edge of the names. */
  left: number;
  each: number;
}

/** The 22 groups: what they lose and gain in jobs against a path without automation. */
export function groups(data: Data, size: Size, words: Words): Layout {
  const count = data.groups.length;
  const own = changes(inSight(data), count);
  const usual = changes(preset(data, 'midpoint'), count);
  const names = data.groups.map((code) => words.text[`group${code}`] ?? '');
  const { shown, between } = fitting(usual, Math.floor((size.height - HEAD) / ROW));
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, 'axis')))) + 6;
  const most = Math.ceil(Math.max(LEAST, ...own, ...usual) * 5) / 5;
  const plot: Plot = {
    x: clamped(linear, [-LEAST, most], [left, size.width - 4]),
    left: left - 6,
    each: (size.height - HEAD) / (shown.length + (between > 0 ? 1 : 0)),
  };
  const gap = shown.filter((g) => usual[g]! < 0).length;
  const rows = shown.map((g, n) => ({
    name: names[g]!,
    code: data.groups[g]!,
    own: own[g]!,
    usual: usual[g]!,
    y: HEAD + (n + (between > 0 && n >= gap ? 1 : 0)) * plot.each,
  }));
  return {
    ...size,
    under: [
      ...[-0.5, 0, 0.5].flatMap((value) => scaleMark(value, plot, size, words)),
      ...rows.map((row) => bar(row, plot)),
    ],
    dots: [],
    over: [
      ...(between > 0 ? [leftOut(between, HEAD + (gap + 0.5) * plot.each, plot, words)] : []),
      ...rows.flatMap((row) => labels(row, plot)),
    ],
  };
}

/** A group that is shown, and what it loses or gains in sight and at the midpoint. */
interface Row {
  name: string;
  code: string;
  own: number;
  usual: number;
  /** The top of the row. */
  y: number;
}

function bar({ code, own, y }: Row, { x, each }: Plot): Mark {
  const [from, to] = [x(0), x(own)];
  return rect(
    `group-${code}`,
    {
      x: Math.min(from, to),
      y: y + each * 0.14,
      width: Math.abs(to - from),
      height: each * 0.72,
    },
    { tone: own < 0 ? 'machine' : 'people', opacity: 0.8 },
  );
}

/** A group's name, and a stroke where it ends at the midpoint. */
const labels = ({ name, code, usual, y }: Row, { x, left, each }: Plot): Mark[] => [
  text(`name-${code}`, name, left, y + each / 2 + 4.2, {
    tone: 'ink',
    style: 'axis',
    anchor: 'end',
  }),
  upright(`usual-${code}`, x(usual), [y + each * 0.1, y + each * 0.9], { tone: 'ink', width: 1.6 }),
];

/** How many groups there is no room for, where they would stand. */
function leftOut(n: number, y: number, { left }: Plot, words: Words): Mark {
  const said = fill(words.text.between ?? '', { n: numeral(n, 0, words) });
  return text('between', said, left, y + 4.2, { tone: 'pencil', style: 'axis', anchor: 'end' });
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
function scaleMark(value: number, { x }: Plot, { height }: Size, words: Words): Mark[] {
  const n = signed(100 * value, 0, words);
  const said = fill(words.text.percent ?? '', { n });
  return [
    upright(`level-${value}`, x(value), [HEAD, height], {
      tone: value ? 'grid' : 'pencil',
      width: 1,
    }),
    text(`level-said-${value}`, said, x(value), HEAD - 4, {
      tone: 'pencil',
      style: 'axis',
      anchor: 'middle',
    }),
  ];
}
