import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { textWidth } from '../shared/labels.ts';
import { area, path, rect, text } from '../shared/marks.ts';
import { fill } from '../shared/words.ts';
import type { CountedData, Valued } from './data.ts';
import { fitting, moreMarks, rowsState, sorted, type RowsState } from './rows.ts';
import { rowsTable } from './rows-table.ts';
import { FADED, READ } from './faded.ts';
import { nameOf, saidOf, standing, tickSaid, toneOf } from './say.ts';
import { shorten } from './shorten.ts';
import {
  block,
  countOf,
  heightOf,
  NAME,
  settingFor,
  sideOf,
  type Setting,
} from './squares/blocks.ts';
import { isLit, isOwn, namesOf, reader, shown, state, wholeName } from './state.ts';

/** What a step may say of squares; notes have no place among them. */
const squaresState = {
  show: state.show,
  highlight: state.highlight,
  order: rowsState.order,
} as const;
type SquaresState = Omit<RowsState, 'annotate'>;

/** What the foot takes, which says how many one square is, and a line that says how many rows more there are. */
const [FOOT, MORE] = [22, 20];
/** A square and its white where there are several rows, and where one has very many, in pixels. */
const [LEAST, TINY] = [8, 3];

function layout(data: CountedData, now: SquaresState, size: Size, words: Words): Layout {
  const order = now.order === 'file' ? data.spec.order : now.order;
  const all = sorted(shown(data.rows, now), order, standing);
  const room = { width: size.width, height: size.height - FOOT };
  const { kept, setting } = set(all, room, now, data);
  let top = 0;
  const places = kept.map((row) => {
    const place = { row, top };
    top += heightOf(countOf(row, data), setting);
    return place;
  });
  const more = all.length - kept.length;
  return {
    ...size,
    under: [],
    dots: [],
    over: [
      ...places.flatMap((place) => rowMarks(place, setting, data, now, size, words)),
      ...moreMarks({ more, foot: top + MORE, places: [{ height: MORE }] }, words),
      ...foot(data, setting, size, words),
    ],
  };
}

/** As many rows as there is room for with squares that can be counted, and how these are set. */
function set(rows: Valued[], { width, height }: Size, now: SquaresState, data: CountedData) {
  for (let most = rows.length; most > 1; most -= 1) {
    const kept = fitting(rows, most, now);
    const counts = kept.map((row) => countOf(row, data));
    const room = { width, height: height - (most < rows.length ? MORE : 0) };
    const setting = NAME * most < room.height ? settingFor(counts, room, LEAST) : null;
    if (setting) return { kept, setting };
  }
  const kept = fitting(rows, 1, now);
  const counts = kept.map((row) => countOf(row, data));
  const room = { width, height: height - (rows.length > 1 ? MORE : 0) };
  const tiny = { pitch: TINY, beside: Math.floor(width / TINY) };
  return { kept, setting: settingFor(counts, room, TINY) ?? tiny };
}

/** A row: its name, what it comes to, and below them its squares. */
function rowMarks(
  { row, top }: { row: Valued; top: number },
  setting: Setting,
  data: CountedData,
  now: SquaresState,
  { width }: Size,
  words: Words,
): Mark[] {
  const { id, projected } = row;
  const [opacity, strength] = isLit(row, now) ? [1, 1] : [FADED, READ];
  const tone = isOwn(row, now) ? 'brass' : toneOf(row, data.spec);
  const number = saidOf(row, data.spec, words);
  const name = shorten(nameOf(id, words), width - textWidth(number, 'strong') - 10, 'axis');
  const d = block(countOf(row, data), top + NAME, setting, projected);
  return [
    text(`name-${id}`, name, 0, top + 13, { tone: 'ink', style: 'axis', opacity: strength }),
    text(`said-${id}`, number, width, top + 13, {
      tone,
      style: 'strong',
      anchor: 'end',
      opacity: strength,
    }),
    ...(d
      ? [
          projected
            ? path(`squares-${id}`, d, { tone, opacity, width: 1.2 })
            : area(`squares-${id}`, d, { tone, opacity }),
        ]
      : []),
  ];
}

/** A square, and how many it stands for. */
function foot({ each, spec }: CountedData, setting: Setting, size: Size, words: Words): Mark[] {
  const side = Math.min(14, sideOf(setting));
  const told = fill(words.text.each ?? '= {n}', { n: tickSaid(each, spec, words) });
  return [
    rect(
      'one',
      { x: 0, y: size.height - 4.5 - side / 2 - 4, width: side, height: side },
      { tone: 'pencil' },
    ),
    text('each', shorten(told, size.width - side - 6, 'axis'), side + 6, size.height - 4.5, {
      tone: 'pencil',
      style: 'axis',
    }),
  ];
}

/** A square for each so many of a count, set below each other by rows of a table. */
export const chart = defineChart({
  name: 'squares',
  state: squaresState,
  reader,
  layout,
  table: rowsTable,
  names: namesOf,
  whole: wholeName,
});
