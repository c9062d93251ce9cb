import { extent } from 'd3-array';
import type { Layout, Mark, Size, StateOf, Tone, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { textWidth } from '../shared/labels.ts';
import { area, circle, line, path, text, upright } from '../shared/marks.ts';
import { linear } from '../shared/scale.ts';
import type { Figured, FiguredData } from './data.ts';
import { figureHead, figureSaid, figuresTable } from './figures-table.ts';
import { FADED, READ } from './faded.ts';
import { nameOf } from './say.ts';
import { shorten } from './shorten.ts';
import { ends, type Frame, type Told } from './slope/ends.ts';
import { isCutOff } from './slope/nought.ts';
import { isLit, isOwn, namesOf, reader, shown, state, wholeName } from './state.ts';

/** What a step may say of slopes; notes have no place between two moments. */
const slopeState = { show: state.show, highlight: state.highlight } as const;
type SlopeState = StateOf<typeof slopeState & typeof reader>;

/** What the names of the two moments take above, and below the rows the sign that they are cut off, in pixels. */
const [HEAD, FOOT] = [34, 18];
/** From an upright to the figures beside it, in pixels. */
const AWAY = 14;
/** What names take of the width at most, and slopes at least. */
const [NAMES, LEAST] = [0.42, 0.26];
/** The radius of a dot, and half of how wide a pointer is, in pixels. */
const [DOT, HALF] = [3.4, 5];

function layout(data: FiguredData, now: SlopeState, size: Size, words: Words): Layout {
  const rows = shown(data.rows, now);
  const at = frameOf(data, rows, size, words);
  const end = (value: number | null, n: number) =>
    value === null ? null : { y: at.y(value), said: figureSaid(value, data.columns[n]!, words) };
  const told = rows.map((row): Told => {
    const [from, to] = row.values.map(end);
    return {
      id: row.id,
      name: nameOf(row.id, words),
      from: from ?? null,
      to: to ?? null,
      tone: toneOf(row, now, data),
      opacity: isLit(row, now) ? 1 : READ,
      isLit: isLit(row, now),
    };
  });
  return {
    ...size,
    under: moments(data, at, isCutOff({ spec: data.spec, rows }), size, words),
    dots: [],
    over: [
      // Those the step is about lie over the others.
      ...[...rows]
        .sort((a, b) => Number(isLit(a, now)) - Number(isLit(b, now)))
        .flatMap((row) => slope(row, at, now, data)),
      ...ends(told, at, words.text.none ?? '–'),
    ],
  };
}

/** Where some rows run: as high as they are, and as wide as their words leave them. */
function frameOf(
  { spec, columns }: FiguredData,
  rows: readonly Figured[],
  { width, height }: Size,
  words: Words,
): Frame {
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null));
  const widest = (texts: string[], style: 'axis' | 'strong') =>
    Math.max(0, ...texts.map((one) => textWidth(one, style)));
  const figure = widest(
    rows.flatMap(({ values }) =>
      values.map((value, n) => (value === null ? '' : figureSaid(value, columns[n]!, words))),
    ),
    'strong',
  );
  const names = widest(
    rows.map(({ id }) => nameOf(id, words)),
    'axis',
  );
  const gutter = AWAY + figure;
  const room = Math.min(names, width * NAMES, width * (1 - LEAST) - 2 * gutter - 7);
  const [low = 0, high = 0] = spec.span ?? extent(values);
  const [top, bottom] = [HEAD, height - FOOT];
  return {
    left: gutter,
    right: width - gutter - 7 - room,
    top,
    bottom,
    away: AWAY,
    figure,
    names: room,
    y: linear([low, high], [bottom, top]),
  };
}

/** The two moments, each an upright with its name above. */
function moments(
  { columns }: FiguredData,
  at: Frame,
  isCut: boolean,
  { width }: Size,
  words: Words,
): Mark[] {
  const [from, to] = columns.map((column) => figureHead(column, words)) as [string, string];
  const look = { tone: 'pencil', style: 'axis' } as const;
  const [first, fitted] = [from, to].map((head) => shorten(head, width / 2 - 4, 'axis')) as [
    string,
    string,
  ];
  const reach = [at.top - 10, at.bottom + 9] as const;
  return [
    upright('moment-from', at.left, reach, { tone: 'grid', width: 1 }),
    upright('moment-to', at.right, reach, { tone: 'grid', width: 1 }),
    ...(isCut ? [broken('cut-from', at.left, at), broken('cut-to', at.right, at)] : []),
    text('head-from', first, Math.max(0, at.left + 4 - textWidth(first, 'axis')), 14, look),
    text('head-to', fitted, Math.min(at.right - 4, width - textWidth(fitted, 'axis')), 14, look),
  ];
}

/** The sign at the foot of an upright that it does not go down to nought. */
function broken(key: string, x: number, { bottom }: Frame): Mark {
  const left = Math.round((x - 5) * 10) / 10;
  return path(key, `M${left} ${bottom + 17}l10 -2.5l-10 -3l10 -2.5`, {
    tone: 'pencil',
    width: 1.2,
  });
}

/** How far a row went, and so which way; null where one of its figures is blank. */
const change = ({ values: [from, to] }: Figured): number | null =>
  from == null || to == null ? null : to - from;

/** The colour of a row: the reader’s, its own, or that of its way. */
function toneOf(row: Figured, now: SlopeState, { spec }: FiguredData): Tone {
  if (isOwn(row, now)) return 'brass';
  const way = Math.sign(change(row) ?? 0);
  return (
    spec.tones[row.id] ??
    spec.tones[row.group] ??
    (['machine', 'pencil', 'people'] as const)[way + 1]!
  );
}

/** A row: where it was, the way it went, and where it is, by a mark that points up, down or nowhere. */
function slope(row: Figured, at: Frame, now: SlopeState, data: FiguredData): Mark[] {
  const { id, values, projected } = row;
  const tone = toneOf(row, now, data);
  const opacity = isLit(row, now) ? 1 : FADED;
  const [from, to] = values.map((value) => (value === null ? null : at.y(value)));
  const width = isOwn(row, now) || (now.highlight && isLit(row, now)) ? 2.8 : 2;
  const isDrawn = from != null && to != null;
  const look = { tone, opacity, width } as const;
  return [
    ...(isDrawn
      ? [line(`line-${id}`, [at.left, from], [at.right, to], { ...look, stitched: projected })]
      : []),
    ...(from != null ? [circle(`from-${id}`, at.left, from, DOT, { tone, opacity })] : []),
    ...(to != null
      ? [
          projected
            ? path(`to-${id}`, pointer(at.right, to, change(row)), { ...look, width: 1.6 })
            : area(`to-${id}`, pointer(at.right, to, change(row)), { tone, opacity }),
        ]
      : []),
  ];
}

/** A mark that points up where a row rose and down where it fell, is flat where it did neither, else round. */
function pointer(x: number, y: number, change: number | null): string {
  const n = (value: number) => Math.round(value * 10) / 10;
  const way = Math.sign(change ?? 0);
  if (change === null)
    return `M${n(x - DOT)} ${n(y)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0Z`;
  if (way === 0) return `M${n(x - HALF)} ${n(y - 2)}h${2 * HALF}v4h${-2 * HALF}Z`;
  return `M${n(x - HALF)} ${n(y + HALF * way)}h${2 * HALF}L${n(x)} ${n(y - HALF * way)}Z`;
}

/** A line for each row of a table from one moment to another, which shows what rose and what fell. */
export const chart = defineChart({
  name: 'slope',
  state: slopeState,
  reader,
  layout,
  table: (data: FiguredData, words) => figuresTable(data, words, true),
  names: namesOf,
  whole: wholeName,
});
