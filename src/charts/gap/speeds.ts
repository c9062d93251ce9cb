import type { Layout, Mark, Size, Words } from '../chart.ts';
import { besidePoint, type Corners, type Ground } from '../shared/place.ts';
import { course, frame, FROM, levels, TO, years } from '../shared/course.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { atSpeeds, inSight, type Data } from './data.ts';

/** The ratio of the two incomes over the years at each source's speed, and at the one in sight. */
export function speeds(data: Data, size: Size, words: Words): Layout {
  const own = inSight(data).outcomes.gap;
  const others = atSpeeds(data).map(({ outcomes }) => outcomes.gap);
  const most = Math.max(2.6, ...own);
  const at = frame(size, [1.6, most], { left: 42, right: 6 });
  const corners = (values: Float64Array): Corners =>
    Array.from(values, (value, n) => [at.x(FROM + n), at.y(value)] as const);
  const ground: Ground = {
    bounds: { x0: at.left, y0: 2, x1: at.right, y1: at.bottom - 11 },
    lines: [own, ...others].map(corners),
    taken: [],
  };
  const worst = own.indexOf(Math.max(...own));
  const told = besidePoint(
    {
      key: 'told',
      text: fill(words.text.told ?? '', { n: numeral(own[worst]!, 2, words), year: FROM + worst }),
      style: 'strong',
      tone: 'brass',
    },
    { x: at.x(FROM + worst), y: at.y(own[worst]!) },
    ground,
    { radius: 5, most: 120 },
  );
  const names = [0, others.length - 1].flatMap((n): Mark[] => {
    const values = others[n]!;
    const year = n ? values.indexOf(Math.max(...values)) : TO - FROM - 4;
    const label = besidePoint(
      {
        key: `name-${n}`,
        text: words.text[n ? 'fastest' : 'slowest'] ?? '',
        style: 'axis',
        tone: 'pencil',
      },
      { x: at.x(FROM + year), y: at.y(values[year]!) },
      ground,
      { most: 120 },
    );
    return label ? [label] : [];
  });
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, [1.6, 1.8, 2, 2.2, 2.4], (value) => fill(words.text.times ?? '', { n: value })),
      ...others.map((values, n): Mark => ({
        kind: 'path',
        key: `speed-${n}`,
        tone: 'pencil',
        stitched: true,
        width: 1.3,
        opacity: 0.7,
        d: course(at, values),
      })),
    ],
    dots: [],
    over: [
      { kind: 'path', key: 'own', tone: 'brass', stitched: true, width: 2.8, d: course(at, own) },
      {
        kind: 'circle',
        key: 'worst',
        tone: 'brass',
        cx: at.x(FROM + worst),
        cy: at.y(own[worst]!),
        r: 4.5,
      },
      ...(told ? [told] : []),
      ...names,
    ],
  };
}
