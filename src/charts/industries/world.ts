import type { Layout, Mark, Size, Words } from '../chart.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import type { Data } from './data.ts';

const LINE = 17;

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
    over: rows.flatMap(({ key, tone, value }, n): Mark[] => [
      {
        kind: 'text',
        key: `${key}-count`,
        tone,
        style: 'big',
        x: 0,
        y: each * n + 30,
        text: fill(words.text.millions ?? '', { n: value }),
      },
      ...wrap(words.text[key] ?? '', size.width, 'note').map((text, line): Mark => ({
        kind: 'text',
        key: `${key}-${line}`,
        tone: 'ink',
        style: 'note',
        x: 0,
        y: each * n + 52 + line * LINE,
        text,
      })),
      {
        kind: 'rect',
        key: `${key}-bar`,
        tone,
        outline: true,
        stitched: true,
        x: 1,
        y: each * n + 80,
        width: unit * value,
        height: Math.max(30, each - 100),
      },
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
      {
        kind: 'text',
        key: 'new-count',
        tone: 'people',
        style: 'big',
        x: 0,
        y: 30,
        text: fill(words.text.about ?? '', { n: data.newSince1940 }),
      },
      ...wrap(words.text.since1940 ?? '', size.width, 'note').map((text, line): Mark => ({
        kind: 'text',
        key: `new-${line}`,
        tone: 'ink',
        style: 'note',
        x: 0,
        y: 54 + line * LINE,
        text,
      })),
      {
        kind: 'path',
        key: 'old',
        tone: 'dot',
        opacity: 0.6,
        filled: true,
        d: squares(data.newSince1940, 100),
      },
      { kind: 'path', key: 'new', tone: 'people', filled: true, d: squares(0, data.newSince1940) },
    ],
  };
}
