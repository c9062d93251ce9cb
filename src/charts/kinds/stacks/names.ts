import type { Mark, Size, Words } from '../../chart.ts';
import { textWidth } from '../../shared/labels.ts';
import { text } from '../../shared/marks.ts';
import type { Scale } from '../../shared/scale.ts';
import { fill } from '../../shared/words.ts';
import type { SeriesData } from '../data.ts';
import { even, nameOf } from '../say.ts';
import { valueAt } from '../series-table.ts';
import { shorten } from '../shorten.ts';
import type { Part } from './parts.ts';

/** What the names take at the right: at least, beside the words, and of the width at most, in pixels. */
const [LEAST, WHITE, MOST] = [92, 14, 0.42];
/** The least from one name to the next, in pixels. */
const PITCH = 16;

/** From what to what a part went, in its first and last bar. */
function changeSaid({ row }: Part, places: readonly number[], data: SeriesData, words: Words) {
  const [a, b] = [places[0]!, places.at(-1)!].map((place) => {
    const value = valueAt(row, place);
    return value === null ? (words.text.none ?? '–') : even(value, data, words);
  }) as [string, string];
  return fill(words.text.fromTo ?? '{a} → {b}', { a, b });
}

/** What the names of some parts take at the right, in pixels. */
export function namesWidth(
  parts: readonly Part[],
  places: readonly number[],
  data: SeriesData,
  words: Words,
  { width }: Size,
): number {
  const widest = parts.map((part) =>
    Math.max(
      textWidth(nameOf(part.row.id, words), 'strong'),
      textWidth(changeSaid(part, places, data, words), 'axis'),
    ),
  );
  return Math.min(Math.max(LEAST, WHITE + Math.max(0, ...widest)), width * MOST);
}

/** Beside the last bar, what each part of it is, and from what to what it went; as many as there is room for. */
export function names(
  parts: readonly Part[],
  places: readonly number[],
  { x, top, y, width }: { x: number; top: number; y: Scale; width: number },
  data: SeriesData,
  words: Words,
): Mark[] {
  const last = places.at(-1)!;
  const most = Math.floor((y(0) - top) / (2 * PITCH));
  const named = [...parts]
    .sort((a, b) => Number(b.isLit) - Number(a.isLit))
    .slice(0, Math.max(1, most));
  let [below, free] = [0, y(0) + 2];
  return parts.flatMap((part, n) => {
    const value = valueAt(part.row, last) ?? 0;
    const middle = y(below + value / 2) + 4;
    below += value;
    if (!named.includes(part)) return [];
    // Room for those still to come above it.
    const above = parts.slice(n + 1).filter((one) => named.includes(one)).length;
    const line = Math.max(Math.min(middle, free), top - PITCH + 2 * PITCH * (above + 1) - PITCH);
    free = line - 2 * PITCH;
    const { id } = part.row;
    const tone = part.isLit ? part.tone : 'pencil';
    return [
      text(`name-${id}`, shorten(nameOf(id, words), width, 'strong'), x, line - PITCH, {
        tone,
        style: 'strong',
      }),
      text(`change-${id}`, changeSaid(part, places, data, words), x, line, {
        tone: 'pencil',
        style: 'axis',
      }),
    ];
  });
}
