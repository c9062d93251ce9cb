import type { Layout, Mark, Size, Words } from '../chart.ts';
import { corners, course, frame, FROM, levels, TO, years, type Frame } from '../shared/course.ts';
import { circle, path } from '../shared/marks.ts';
import { numeral, trimmed, year } from '../shared/numerals.ts';
import { besidePoint, type Ground } from '../shared/place.ts';
import { fill } from '../shared/words.ts';
import { inSight } from '../futures.ts';
import { atSpeeds, type Data } from './data.ts';

/** The ratio of the two incomes over the years at each source's speed, and at the one in sight. */
export function speeds(data: Data, size: Size, words: Words): Layout {
  const own = inSight(data).outcomes.gap;
  const others = atSpeeds(data).map(({ outcomes }) => outcomes.gap);
  const at = frame(size, [1.6, Math.max(2.6, ...own)], { left: 42, right: 6 });
  const worst = own.indexOf(Math.max(...own));
  const times = (value: number) => fill(words.text.times ?? '', { n: trimmed(value, 1, words) });
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, [1.6, 1.8, 2, 2.2, 2.4], times),
      ...others.map((values, n) =>
        path(`speed-${n}`, course(at, values), {
          tone: 'pencil',
          stitched: true,
          width: 1.3,
          opacity: 0.7,
        }),
      ),
    ],
    dots: [],
    over: [
      path('own', course(at, own), { tone: 'brass', stitched: true, width: 2.8 }),
      circle('worst', at.x(FROM + worst), at.y(own[worst]!), 4.5, { tone: 'brass' }),
      ...labels(at, own, others, worst, words),
    ],
  };
}

/** The worst year of the speed in sight, and which of the others is the slowest and the fastest. */
function labels(
  at: Frame,
  own: Float64Array,
  others: Float64Array[],
  worst: number,
  words: Words,
): Mark[] {
  const point = (values: Float64Array, n: number) => ({ x: at.x(FROM + n), y: at.y(values[n]!) });
  const ground: Ground = {
    bounds: { x0: at.left, y0: 2, x1: at.right, y1: at.bottom - 11 },
    lines: [own, ...others].map((values) => corners(at, values)),
    taken: [],
  };
  const text = fill(words.text.told ?? '', {
    n: numeral(own[worst]!, 2, words),
    year: year(FROM + worst),
  });
  const told = besidePoint(
    { key: 'told', text, style: 'strong', tone: 'brass' },
    point(own, worst),
    ground,
    { radius: 5, most: 120 },
  );
  const names = [0, others.length - 1].map((n) => {
    const values = others[n]!;
    const peak = n ? values.indexOf(Math.max(...values)) : TO - FROM - 4;
    const name = words.text[n ? 'fastest' : 'slowest'] ?? '';
    return besidePoint(
      { key: `name-${n}`, text: name, style: 'axis', tone: 'pencil' },
      point(values, peak),
      ground,
      { most: 120 },
    );
  });
  return [told, ...names].filter((mark) => mark !== null);
}
