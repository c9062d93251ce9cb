import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { path, rect } from '../shared/marks.ts';
import type { Scale } from '../shared/scale.ts';
import { alongOf } from './along.ts';
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
import { namesOf, notesOf, reader, wholeName } from './state.ts';
import { rowsTable } from './rows-table.ts';

/** The thickest a bar is, and the white between it and the name above, in pixels. */
const [THICK, GAP] = [26, 5];
/** The least that a bar is long, so that one of little is not nothing, in pixels. */
const LEAST = 0.75;

function layout(data: ValuedData, now: RowsState, size: Size, words: Words): Layout {
  const rows = placed(data, now, size, words, 0);
  const shownNotes = notesOf(data.spec, now);
  const { x } = alongOf(data.rows, shownNotes, data.spec, [rows.left + 1, rows.right - 1]);
  return {
    ...size,
    under: [nought(rows, x(0)), ...notes(shownNotes, x, rows.foot, size.width, words)],
    dots: [],
    over: [
      ...rows.places.flatMap((place) => [
        ...told(place, rows, size, words),
        ...marks(place, rows, x),
      ]),
      ...moreMarks(rows, words),
    ],
  };
}

/** From where to where a row’s bar is high. */
function reach({ top, height, baseline }: Place, { roomy }: Rows): [upper: number, lower: number] {
  if (!roomy) return [top + height * 0.14, top + height * 0.86];
  const upper = baseline + GAP;
  return [upper, Math.min(upper + THICK, top + height - 3)];
}

/** Where bars begin, beside each of them and through no name. */
function nought(rows: Rows, x: number): Mark {
  const d = rows.places.map((place) => {
    const [upper, lower] = reach(place, rows);
    return `M${x.toFixed(1)} ${(upper - 2).toFixed(1)}V${(lower + 2).toFixed(1)}`;
  });
  return path('nought', d.join(''), { tone: 'pencil', width: 1 });
}

/** A row’s bar, from nought to its value; none where the table has no value. */
function marks(place: Place, rows: Rows, x: Scale): Mark[] {
  const { row, tone, opacity, own } = place;
  const { id, value, projected } = row;
  if (value === null) return [];
  const [upper, lower] = reach(place, rows);
  const tall = lower - upper;
  const [from, to] = [x(0), x(value)].sort((a, b) => a - b) as [number, number];
  const bar = { x: from, y: upper, width: Math.max(LEAST, to - from), height: tall };
  return [
    rect(`bar-${id}`, bar, {
      tone,
      opacity,
      ...(projected && { outline: true, stitched: true }),
    }),
    ...(own
      ? [
          rect(
            `own-${id}`,
            { x: from - 1, y: upper - 2, width: bar.width + 2, height: tall + 4 },
            { tone: 'brass', outline: true },
          ),
        ]
      : []),
  ];
}

/** A bar for each row of a table, from nought to its value. */
export const chart = defineChart({
  name: 'bars',
  state: rowsState,
  reader,
  layout,
  table: rowsTable,
  names: namesOf,
  whole: wholeName,
});
