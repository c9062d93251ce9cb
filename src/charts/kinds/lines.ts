import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { levels } from '../shared/course.ts';
import { circle, path, text } from '../shared/marks.ts';
import { spread } from '../shared/spread.ts';
import type { Series, SeriesData } from './data.ts';
import { frameOf, type Frame } from './lines/frame.ts';
import { footMarks } from './lines/foot.ts';
import { pieces, type Pieces } from './lines/pieces.ts';
import { linesState, type LinesState } from './lines/state.ts';
import { notes } from './notes.ts';
import { FADED, READ } from './faded.ts';
import { nameOf, tickSaid, toneOf } from './say.ts';
import { seriesTable } from './series-table.ts';
import { shorten } from './shorten.ts';
import { isLit, isOwn, namesOf, notesOf, reader, shown, wholeName } from './state.ts';

/** From one name to the next, in pixels, and from the end of a line to its name. */
const [PITCH, AWAY] = [15, 8];

function layout(data: SeriesData, now: LinesState, size: Size, words: Words): Layout {
  const rows = shown(data.rows, now);
  const shownNotes = notesOf(data.spec, now);
  const at = frameOf(data, rows, now, size, words);
  const lines = rows.map((row) => ({ row, ...pieces(row, at, data.projectedFrom) }));
  const inSight = shownNotes.filter(([, x]) => x >= at.from && x <= at.to);
  return {
    ...size,
    under: [
      ...levels(at, at.ticks, (value) => tickSaid(value, data.spec, words)),
      ...footMarks(at, data.dated, words),
      ...notes(inSight, at.x, at.bottom, size.width, words),
    ],
    dots: [],
    over: [
      // Those the step is about lie over the others.
      ...[...lines]
        .sort((a, b) => Number(isLit(a.row, now)) - Number(isLit(b.row, now)))
        .flatMap((line) => lineMarks(line, now, data)),
      ...names(lines, at, now, data, words),
    ],
  };
}

/** A series, and what its line is drawn as. */
type Line = Pieces & { row: Series };

/** A line: solid as far as it was measured, stitched from where it is projected; a value alone is a dot. */
function lineMarks(
  { row, solid, stitched, alone, last }: Line,
  now: LinesState,
  data: SeriesData,
): Mark[] {
  const own = isOwn(row, now);
  const look = {
    tone: own ? 'brass' : toneOf(row, data.spec),
    width: own || (now.highlight && isLit(row, now)) ? 2.8 : 2,
    opacity: isLit(row, now) ? 1 : FADED,
  } as const;
  const { tone, opacity } = look;
  return [
    ...(solid ? [path(`line-${row.id}`, solid, look)] : []),
    ...(stitched ? [path(`ahead-${row.id}`, stitched, { ...look, stitched: true })] : []),
    ...alone.map(([x, y], n) => circle(`alone-${row.id}-${n}`, x, y, 2.6, { tone, opacity })),
    ...(last ? [circle(`end-${row.id}`, ...last, 3.4, { tone, opacity })] : []),
  ];
}

/** What each line is called, at its end, moved apart where ends are near; as many as there is room for. */
function names(
  lines: readonly Line[],
  at: Frame,
  now: LinesState,
  data: SeriesData,
  words: Words,
): Mark[] {
  const most = Math.max(1, Math.floor((at.bottom - at.top) / PITCH));
  const ended = lines
    .flatMap(({ row, last }) => (last ? [{ row, y: last[1] }] : []))
    // What the step is about is named before what is not.
    .sort((a, b) => Number(isLit(b.row, now)) - Number(isLit(a.row, now)))
    .slice(0, most)
    .sort((a, b) => a.y - b.y);
  const places = spread(
    ended.map(({ y }) => y),
    PITCH,
    at.top + 4,
    at.bottom - 4,
  );
  return ended.map(({ row }, n) =>
    text(
      `name-${row.id}`,
      shorten(nameOf(row.id, words), at.gutter, 'axis'),
      at.right + AWAY,
      places[n]! + 4,
      {
        tone: isOwn(row, now) ? 'brass' : toneOf(row, data.spec),
        style: 'axis',
        opacity: isLit(row, now) ? 1 : READ,
      },
    ),
  );
}

/** A line for each series of a table: solid where it was measured, stitched where it is projected. */
export const chart = defineChart({
  name: 'lines',
  state: linesState,
  reader,
  layout,
  table: (data: SeriesData, words) => seriesTable(data, words),
  names: namesOf,
  whole: wholeName,
});
