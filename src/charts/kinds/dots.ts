import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { circle, level } from '../shared/marks.ts';
import { alongOf, grid, type Along } from './along.ts';
import type { ValuedData } from './data.ts';
import { notes } from './notes.ts';
import {
  moreMarks,
  placed,
  rowsState,
  told,
  type Place,
  type Rows,
  type RowsState,
} from './rows.ts';
import { standing } from './say.ts';
import { namesOf, notesOf, reader, wholeName } from './state.ts';
import { rowsTable } from './rows-table.ts';

/** White at the sides of the axis, and what its numbers take at the foot, in pixels. */
const [MARGIN, FOOT] = [8, 22];
/** From the top of a row to its mark, at most, in pixels. */
const MARK = 33;
const RADIUS = 4.5;

function layout(data: ValuedData, now: RowsState, size: Size, words: Words): Layout {
  const rows = placed(data, now, size, words, FOOT);
  const shownNotes = notesOf(data.spec, now);
  const ends = [rows.left + MARGIN, rows.right - MARGIN] as const;
  const along = alongOf(data.rows, shownNotes, data.spec, ends);
  return {
    ...size,
    under: [
      ...grid(along, [rows.top, rows.foot], size.width, data.spec, words),
      ...notes(shownNotes, along.x, rows.foot, size.width, words),
    ],
    dots: [],
    over: [
      ...rows.places.flatMap((place) => [
        ...told(place, rows, size, words),
        ...marks(place, rows, along),
      ]),
      ...moreMarks(rows, words),
    ],
  };
}

/** A row’s mark on the axis: its range, or the way from nought, and its value. */
function marks(
  { row, tone, opacity, own, top, height }: Place,
  { roomy }: Rows,
  { x, domain: [low, high] }: Along,
): Mark[] {
  const { id, value, range, projected } = row;
  // Nearer to its own words than to those of the next row, however high the rows.
  const y = top + (roomy ? Math.min(MARK, height * 0.72) : height / 2);
  const from = Math.min(high, Math.max(low, 0));
  const [at, open] = [x(standing(row)), value === null || projected];
  return [
    level(`range-${id}`, y, range ? [x(range[0]), x(range[1])] : [x(from), at], {
      tone,
      width: range ? 5 : 1.5,
      opacity: opacity * (range ? 0.55 : 0.8),
      ...(projected && { stitched: true }),
    }),
    circle(`found-${id}`, at, y, RADIUS, {
      tone,
      opacity,
      ring: open,
      width: 1.8,
      ...(projected && { stitched: true }),
    }),
    ...(own
      ? [circle(`own-${id}`, at, y, RADIUS + 3, { tone: 'brass', ring: true, width: 1.8 })]
      : []),
  ];
}

/** A row for each row of a table, with a dot at its value, and its range where one is told. */
export const chart = defineChart({
  name: 'dots',
  state: rowsState,
  reader,
  layout,
  table: rowsTable,
  names: namesOf,
  whole: wholeName,
});
