import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { levels } from '../shared/course.ts';
import { textWidth } from '../shared/labels.ts';
import { area, path, text } from '../shared/marks.ts';
import { filled, heaped, wholeOf } from './areas/heaps.ts';
import type { Series, SeriesData } from './data.ts';
import { footMarks } from './lines/foot.ts';
import { frameOf, type Frame } from './lines/frame.ts';
import { cut, drawn, runsOf } from './lines/pieces.ts';
import { linesState, type LinesState } from './lines/state.ts';
import { notes } from './notes.ts';
import { tickSaid } from './say.ts';
import { seriesTable } from './series-table.ts';
import { names, namesWidth } from './stacks/names.ts';
import { partsOf, type Part } from './stacks/parts.ts';
import { namesOf, notesOf, reader, wholeName } from './state.ts';

/** From the last place to the names, in pixels. */
const AWAY = 12;
/** What the highest name takes above its second line, in pixels. */
const NAME = 22;

function layout(data: SeriesData, now: LinesState, size: Size, words: Words): Layout {
  const parts = partsOf(data, now, true);
  const heaps = heaped(parts.map(({ row }) => row));
  const whole = heaps.slice(-1);
  const places = whole
    .flatMap(({ points }) => points)
    .filter(([x, sum]) => sum !== null && x >= (now.from ?? x) && x <= (now.to ?? x))
    .map(([x]) => x);
  const isNamed = places.length > 0;
  const gutter = isNamed ? namesWidth(parts, places, data, words, size) : 0;
  const at = frameOf(data, whole, now, size, words, gutter);
  const beside = { x: at.right + AWAY, top: at.top + NAME, y: at.y, width: gutter - AWAY };
  const inSight = notesOf(data.spec, now).filter(([, x]) => x >= at.from && x <= at.to);
  return {
    ...size,
    under: [
      ...levels(at, at.ticks, (value) => tickSaid(value, data.spec, words)),
      ...footMarks(at, data.dated, words),
    ],
    dots: [],
    over: [
      // Each part reaches down behind those below it: between edges that only meet, white shows.
      ...parts
        .map((part, n) => partMarks(part, heaps[n]!, at, data))
        .reverse()
        .flat(),
      ...whole.flatMap((heap) => unknown(heap, at, words)),
      ...notes(inSight, at.x, at.bottom, size.width, words),
      ...(isNamed ? names(parts, places, beside, data, words) : []),
    ],
  };
}

/** A part: filled as far as it was measured, its edge stitched from where it is projected. */
function partMarks(
  { row, tone, isLit }: Part,
  heap: Series,
  at: Frame,
  { projectedFrom }: SeriesData,
): Mark[] {
  const runs = runsOf(heap, at).map((run) => cut(run, projectedFrom));
  const fill = runs.flatMap(({ behind }) => (behind.length ? filled(behind, at.bottom) : []));
  const edge = (side: 'behind' | 'ahead') =>
    runs
      .flatMap((run) => (run[side].length > 1 ? drawn(run[side].map(({ point }) => point)) : []))
      .join('');
  const [measured, ahead] = [edge('behind'), edge('ahead')];
  return [
    ...(fill.length ? [area(`area-${row.id}`, fill.join(''), { tone })] : []),
    // Parts that stand back have one colour, and an edge each.
    ...(!isLit && measured ? [path(`edge-${row.id}`, measured, { tone: 'pencil', width: 1 })] : []),
    ...(ahead
      ? [
          path(`ahead-${row.id}`, ahead, {
            tone: isLit ? tone : 'pencil',
            width: 2,
            stitched: true,
          }),
        ]
      : []),
  ];
}

/** Where a part is blank, nobody knows the sum: the foot says so, as far as there is room. */
function unknown(whole: Series, at: Frame, words: Words): Mark[] {
  const said = words.text.none ?? '–';
  const runs = runsOf(whole, at);
  return runs.slice(1).flatMap((run, n) => {
    const [from, to] = [runs[n]!.at(-1)!.point[0], run[0]!.point[0]];
    if (to - from < textWidth(said, 'axis') + 4) return [];
    return [
      text(`unknown-${run[0]!.at}`, said, (from + to) / 2, at.bottom - 6, {
        tone: 'pencil',
        style: 'axis',
        anchor: 'middle',
      }),
    ];
  });
}

/** Parts that add up, over years or dates, one upon another: what they come to, and how each takes part in it. */
export const chart = defineChart({
  name: 'areas',
  state: linesState,
  reader,
  layout,
  table: (data: SeriesData, words) => seriesTable(data, words, wholeOf),
  names: namesOf,
  whole: wholeName,
});
