import { ticks } from 'd3-array';
import type { Mark, Words } from '../../chart.ts';
import { textWidth } from '../../shared/labels.ts';
import { level, text, upright } from '../../shared/marks.ts';
import { trimmed, year } from '../../shared/numerals.ts';
import type { Frame } from './frame.ts';

/** The least white between two numbers along the foot, in pixels, and how many stand there at most. */
const [WHITE, MOST] = [14, 8];
/** Steps between dates, in parts of a year: a month, two, a quarter, a half. */
const MONTHS = [1 / 12, 1 / 6, 1 / 4, 1 / 2];

/** A place along the foot: a year as it is, with its month where it is a date within one. */
export function placeSaid(at: number, dated: boolean, words: Words): string {
  const month = dated ? Math.round((at - Math.floor(at)) * 12) : 0;
  if (month % 12) return `${year(Math.floor(at))}-${String(month + 1).padStart(2, '0')}`;
  return Number.isInteger(at) || dated
    ? year(Math.round(at)).replace('-', '−')
    : trimmed(at, 2, words);
}

/** Even places from one end to the other: whole years, unless dates are nearer than that. */
function placesOf({ from, to }: Frame, room: number, dated: boolean): number[] {
  if (from === to) return [from];
  const step = MONTHS.find((part) => (to - from) / part <= room);
  if (!dated || !step || to - from > room / 2) return ticks(from, to, room);
  const [first, last] = [Math.ceil(from / step - 0.01), Math.floor(to / step + 0.01)];
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
}

/** The axis along the foot, with as many numbers as there is room for. */
export function footMarks(at: Frame, dated: boolean, words: Words): Mark[] {
  const { left, right, bottom, from, to, x } = at;
  const said = (place: number) => placeSaid(place, dated, words);
  const widest = Math.max(
    ...[from, (from + to) / 2, to].map((end) => textWidth(said(end), 'axis')),
  );
  const room = Math.max(1, Math.min(MOST, Math.floor((right - left) / (widest + WHITE))));
  const places = placesOf(at, room, dated);
  // Between whole years there is nothing that a reader would look for.
  const isFine = to - from >= 2 && places.some((place) => !Number.isInteger(place));
  let taken = -Infinity;
  return [
    level('foot', bottom, [left, right], { tone: 'pencil', width: 1 }),
    ...(isFine && !dated ? places.filter(Number.isInteger) : places).flatMap((place) => {
      const half = textWidth(said(place), 'axis') / 2;
      const within = Math.max(left + half - 3, Math.min(right + 8 - half, x(place)));
      const tick = upright(`tick-${place}`, x(place), [bottom, bottom + 5], {
        tone: 'pencil',
        width: 1,
      });
      // One that was moved inwards may come too near to the next.
      if (within - half < taken) return [tick];
      taken = within + half + 5;
      return [
        tick,
        text(`number-${place}`, said(place), within, bottom + 18, {
          tone: 'pencil',
          style: 'axis',
          anchor: 'middle',
        }),
      ];
    }),
  ];
}
