import type { Layout, Mark, Size, Words } from '../chart.ts';
import { area, rect, text, texts } from '../shared/marks.ts';
import { numeral, trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import type { Data } from './data.ts';

const LINE = 17;

/** What is said below a large number, over the whole width. */
const paragraph = (key: string, said: string, y: number, { width }: Size): Mark[] =>
  texts(key, wrap(said, width, 'note'), 0, y, LINE, { tone: 'ink', style: 'note' });

/** Jobs that employers expect to be created and displaced, as stitched areas to one scale. */
export function createdAgainst(data: Data, size: Size, words: Words): Layout {
  const rows = [
    { key: 'created', tone: 'people', value: data.created },
    { key: 'displaced', tone: 'machine', value: data.displaced },
  ] as const;
  const each = size.height / rows.length;
  const unit = (size.width - 2) / data.created;
  return {
    ...size,
    under: [],
    dots: [],
    over: rows.flatMap(({ key, tone, value }, n) => [
      text(
        `${key}-count`,
        fill(words.text.millions ?? '', { n: trimmed(value, 1, words) }),
        0,
        each * n + 30,
        {
          tone,
          style: 'big',
        },
      ),
      ...paragraph(key, words.text[key] ?? '', each * n + 52, size),
      rect(
        `${key}-bar`,
        { x: 1, y: each * n + 80, width: unit * value, height: Math.max(30, each - 100) },
        { tone, outline: true, stitched: true },
      ),
    ]),
  };
}

/** A hundred jobs of today; those in specialties that did not exist in 1940 are filled. */
export function since1940(data: Data, size: Size, words: Words): Layout {
  const columns = 10;
  const top = 80;
  const step = Math.min(size.width / columns, (size.height - top) / 10);
  const side = step * 0.74;
  const left = (size.width - step * columns) / 2;
  const squares = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => {
      const at = from + n;
      const x = left + (at % columns) * step + (step - side) / 2;
      const y = top + Math.floor(at / columns) * step;
      return `M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h-${side.toFixed(1)}z`;
    }).join('');
  return {
    ...size,
    under: [],
    dots: [],
    over: [
      text(
        'new-count',
        fill(words.text.about ?? '', { n: numeral(data.newSince1940, 0, words) }),
        0,
        30,
        {
          tone: 'people',
          style: 'big',
        },
      ),
      ...paragraph('new', words.text.since1940 ?? '', 54, size),
      area('old', squares(data.newSince1940, 100), { tone: 'dot', opacity: 0.6 }),
      area('new', squares(0, data.newSince1940), { tone: 'people' }),
    ],
  };
}
