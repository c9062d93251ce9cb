import type { Layout, Mark, Size, StateOf, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { level, rect, text } from '../shared/marks.ts';
import type { Figured, FiguredData } from './data.ts';
import { FADED, READ } from './faded.ts';
import { figuresTable, figureSaid } from './figures-table.ts';
import { fitting, moreMarks, sorted } from './rows.ts';
import { nameOf, toneOf } from './say.ts';
import { shorten } from './shorten.ts';
import { isLit, isOwn, namesOf, ordered, reader, shown, state, wholeName } from './state.ts';
import { gridOf, heads, type Grid } from './table/grid.ts';

/** What a step may say of tables. */
const tableState = {
  show: state.show,
  highlight: state.highlight,
  ...ordered,
  by: {
    type: 'names',
    default: null,
    doc: 'The column that orders the rows; the first of figures without it.',
  },
} as const;
type TableState = StateOf<typeof tableState & typeof reader>;

/** The highest a row is, in pixels. */
const MOST = 58;
/** How thick a bar is, in pixels, and the least that one of little is long. */
const [THICK, LEAST] = [8, 0.75];

/** A row in its place, in pixels. */
interface Line {
  row: Figured;
  top: number;
  height: number;
}

function layout(data: FiguredData, now: TableState, size: Size, words: Words): Layout {
  const order = now.order === 'file' ? data.spec.order : now.order;
  const by = Math.max(
    0,
    data.columns.findIndex(({ name }) => name === now.by),
  );
  const all = sorted(shown(data.rows, now), order, ({ values }) => values[by] ?? null);
  const grid = gridOf(data, size, words);
  const room = size.height - grid.top;
  // The line that says how many more there are takes the place of a row.
  const most = Math.floor(room / grid.least) - (all.length > room / grid.least ? 1 : 0);
  const kept = fitting(all, Math.max(1, most), now);
  const more = all.length - kept.length;
  const count = kept.length + (more > 0 ? 1 : 0);
  const height = Math.min(MOST, room / Math.max(1, count));
  const lines = kept.map((row, n): Line => ({ row, top: grid.top + height * n, height }));
  return {
    ...size,
    under: [
      ...heads(data, grid, words),
      ...lines.map(({ row, top }) =>
        level(`rule-${row.id}`, top, [0, size.width], { tone: 'grid', width: 1 }),
      ),
    ],
    dots: [],
    over: [
      ...lines.flatMap((line) => lineMarks(line, grid, data, now, words)),
      ...moreMarks({ more, foot: grid.top + height * count, places: lines }, words),
    ],
  };
}

/** A row: its name, and in each cell its figure and a bar from nought to it. */
function lineMarks(
  { row, top, height }: Line,
  grid: Grid,
  data: FiguredData,
  now: TableState,
  words: Words,
): Mark[] {
  const [opacity, strength] = isLit(row, now) ? [1, 1] : [READ, FADED];
  const tone = isOwn(row, now) ? 'brass' : toneOf(row, data.spec);
  const baseline = grid.isWide ? top + height / 2 + 4.5 : top + 15;
  const name = shorten(nameOf(row.id, words), grid.name, 'axis');
  return [
    text(`name-${row.id}`, name, 0, baseline, { tone: 'ink', style: 'axis', opacity }),
    ...row.values.flatMap((value, n) => {
      const { left, figure, x } = grid.cells[n]!;
      const key = `${row.id}-${data.columns[n]!.name}`;
      const line = grid.isWide ? baseline : top + 32;
      const said =
        value === null ? (words.text.none ?? '–') : figureSaid(value, data.columns[n]!, words);
      const number = text(`said-${key}`, said, left + figure, line, {
        tone: value === null ? 'pencil' : tone,
        style: 'strong',
        anchor: 'end',
        opacity,
      });
      if (value === null) return [number];
      const [from, to] = [x(0), x(value)].sort((a, b) => a - b) as [number, number];
      const bar = { x: from, y: line - 4.5 - THICK / 2, width: Math.max(LEAST, to - from) };
      const beneath = { ...bar, y: line + 4 };
      return [
        number,
        rect(
          `bar-${key}`,
          { ...(grid.isBeside ? bar : beneath), height: grid.isBeside ? THICK : THICK / 2 },
          { tone, opacity: strength, ...(row.projected && { outline: true, stitched: true }) },
        ),
      ];
    }),
  ];
}

/** A table: a row for each row, and in each cell of figures a small bar beside the number. */
export const chart = defineChart({
  name: 'table',
  state: tableState,
  reader,
  layout,
  table: (data: FiguredData, words) => figuresTable(data, words),
  names: (data: FiguredData) => ({ ...namesOf(data), by: data.columns.map(({ name }) => name) }),
  whole: wholeName,
});
