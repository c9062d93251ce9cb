import type { Mark, TextStyle, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { level, text, texts, upright } from '../shared/marks.ts';
import { year } from '../shared/numerals.ts';
import { roomFor, type Ground } from '../shared/place.ts';
import { fill } from '../shared/words.ts';
import { wrapEvenly } from '../shared/wrap.ts';
import { change, firstComparable, last, type Data, type Series } from './data.ts';
import { byPercent } from './figures.ts';
import { cuts } from './lines.ts';
import type { Panel } from './panels.ts';
import { pointOf, said } from './small.ts';

const LINE = 17;
/** The first year that the survey estimated in its new way. */
const NEW_METHOD = 2021;
/** The height of the mark for it. */
const NOTCH = 20;

/** From the first comparable count of a series, level, to where its change is measured. */
interface Measure {
  series: Series;
  x: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Where each series' change is measured: at the right edge, side by side. Takes the room. */
export function measure(panel: Panel, around: Ground): Measure[] {
  return panel.series.map((series, at) => {
    const x = panel.plot.x1 + 19 - at * 7;
    const [from, to] = [firstComparable(series), last(series)].map((c) => pointOf(panel, c));
    const [high, low] = [Math.min(from!.y, to!.y), Math.max(from!.y, to!.y)];
    around.taken.push(
      { x0: from!.x, x1: x, y0: from!.y - 1, y1: from!.y + 1 },
      { x0: x - 4, x1: x + 4, y0: high, y1: low },
    );
    return { series, x, from: from!, to: to! };
  });
}

/** The change of a series, drawn as a measure beside the line, and said as a figure. */
export function changeMarks(panel: Panel, measured: Measure, around: Ground, words: Words): Mark[] {
  const { series, x, from } = measured;
  const by = change(series);
  const tone = by < 0 ? 'machine' : 'people';
  const style: TextStyle = panel.series.length > 1 ? 'strong' : 'big';
  const figure = said(panel, series, byPercent(by, words), words);
  const since = fill(words.text.sinceYear ?? '', { year: year(firstComparable(series).year) });
  const [lead, next] = style === 'big' ? [27, 22] : [14, LINE];
  const block = {
    width: Math.max(textWidth(figure, style), textWidth(since, 'axis')),
    height: lead + next + 4,
  };
  const room = roomFor(block, { x, y: (from.y + measured.to.y) / 2 }, around);
  const marks: Mark[] = [
    level(`level-${series.id}`, from.y, [from.x, x], { tone, width: 1, opacity: 0.55 }),
    upright(`change-${series.id}`, x, [from.y, measured.to.y], { tone, width: 4 }),
  ];
  if (!room) return marks;
  const right = room.x + block.width;
  const y = room.y + lead;
  return [
    ...marks,
    text(`figure-${series.id}`, figure, right, y, { tone, style, anchor: 'end' }),
    text(`since-${series.id}`, since, right, y + next, { tone, style: 'axis', anchor: 'end' }),
  ];
}

/** A notch above the tape where the survey's method changed, for lines that are never cut. */
export function methodNotch(panel: Panel, data: Data, around: Ground): Mark[] {
  if (panel.series.some((series) => cuts(panel, series, data).length > 0)) return [];
  const x = panel.x(NEW_METHOD - 0.5);
  const { y1 } = panel.plot;
  around.taken.push({ x0: x - 2, x1: x + 2, y0: y1 - NOTCH, y1 });
  return [upright('method', x, [y1 - NOTCH, y1], { tone: 'ink', width: 2 })];
}

/** In the white, near the first cut or the notch: what it means. */
export function breakWords(panel: Panel, data: Data, around: Ground, words: Words): Mark[] {
  const [first] = panel.series.flatMap((series) => cuts(panel, series, data));
  const said = words.text[`${panel.service}Break`] ?? words.text.noBreak ?? '';
  const near = first ?? { x: panel.x(NEW_METHOD - 0.5), y: panel.plot.y1 - NOTCH };
  for (const width of [230, 190, 155, 125]) {
    const lines = wrapEvenly(said, width, 'axis');
    const wide = Math.max(...lines.map((line) => textWidth(line, 'axis')));
    const room = roomFor({ width: wide, height: lines.length * LINE }, near, around);
    if (room)
      return texts('break', lines, room.x, room.y + 0.75 * LINE, LINE, {
        tone: 'ink',
        style: 'axis',
      });
  }
  return [];
}
