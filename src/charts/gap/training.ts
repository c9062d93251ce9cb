import type { Layout, Mark, Size, Words } from '../chart.ts';
import { area, text } from '../shared/marks.ts';
import { trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { SKILLS, type Data } from './data.ts';

/** A hundred people in four rows. */
const DEEP = 4;
const COLUMNS = 100 / DEEP;
const GAP = 0.28;

/** Of a hundred adults of each kind, those who are trained in a year. */
export function training(data: Data, size: Size, words: Words): Layout {
  const each = size.height / SKILLS.length;
  const step = Math.min(size.width / COLUMNS, (each - 46) / DEEP);
  const over = SKILLS.flatMap((skill, n): Mark[] => {
    const count = data.trained[skill];
    const top = n * each;
    const squares = top + 38;
    return [
      text(
        `count-${skill}`,
        fill(words.text.percent ?? '', { n: trimmed(count, 1, words) }),
        0,
        squares - 9,
        {
          tone: 'people',
          style: 'big',
        },
      ),
      text(`name-${skill}`, words.text[`trained-${skill}`] ?? '', 92, squares - 11, {
        tone: 'ink',
        style: 'strong',
      }),
      area(`others-${skill}`, people(count, 100, squares, step), { tone: 'dot', opacity: 0.6 }),
      area(`trained-${skill}`, people(0, count, squares, step), { tone: 'people' }),
    ];
  });
  return { ...size, under: [], dots: [], over };
}

/** Squares for some of a hundred people, filled column by column. */
function people(from: number, to: number, top: number, step: number): string {
  const side = step * (1 - GAP);
  return Array.from({ length: to - from }, (_, n) => {
    const at = from + n;
    const x = Math.floor(at / DEEP) * step;
    const y = top + (at % DEEP) * step;
    return `M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h-${side.toFixed(1)}z`;
  }).join('');
}
