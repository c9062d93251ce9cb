import type { Layout, Mark, Size, Tone, Words } from '../chart.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import type { Career, Data } from './data.ts';
import { short } from './growth.ts';

interface Bar {
  key: string;
  tone: Tone;
  parts: Career[];
}

const LINE = 17;

/** How many people that is: areas to one scale, beside the services, or in all jobs there are. */
export function scale(data: Data, whole: boolean, size: Size, words: Words): Layout {
  const bars: Bar[] = [
    { key: 'careers', tone: 'people', parts: data.careers },
    { key: 'services', tone: 'machine', parts: data.services },
  ];
  const total = (parts: Career[]) => parts.reduce((sum, { jobs }) => sum + jobs[1], 0);
  const most = whole ? data.all.jobs : Math.max(...bars.map(({ parts }) => total(parts)));
  const unit = size.width / most;
  const each = size.height / (whole ? 3 : 2);
  const tall = each * 0.42;
  return {
    ...size,
    under: whole ? [wholeBar(data, each, tall, size, words)].flat() : [],
    dots: [],
    over: bars.flatMap((bar, n) => {
      const top = each * n + 40;
      return [
        ...heading(bar, total(bar.parts), each * n, size, words),
        ...parts(bar, top, tall, unit, whole, words),
      ];
    }),
  };
}

function heading(bar: Bar, jobs: number, top: number, size: Size, words: Words): Mark[] {
  const text = fill(words.text[`${bar.key}Total`] ?? '', { n: numeral(jobs / 1e6, 1, words) });
  return wrap(text, size.width, 'strong').map((line, n) => ({
    kind: 'text',
    key: `total-${bar.key}-${n}`,
    tone: bar.tone,
    style: 'strong',
    x: 0,
    y: top + 14 + n * LINE,
    text: line,
  }));
}

function parts(
  { key, tone, parts: all }: Bar,
  top: number,
  tall: number,
  unit: number,
  whole: boolean,
  words: Words,
): Mark[] {
  let x = 0;
  return [...all]
    .sort((a, b) => b.jobs[1] - a.jobs[1])
    .flatMap((part, n): Mark[] => {
      const width = part.jobs[1] * unit;
      const at = x;
      x += width;
      const name = words.text[`${part.id}Short`] ?? '';
      return [
        {
          kind: 'rect',
          key: `part-${key}-${part.id}`,
          tone,
          opacity: 0.9 - 0.13 * n,
          x: at,
          y: top,
          width: Math.max(0.5, width - 1),
          height: tall,
        },
        ...(!whole && width > 70
          ? [
              {
                kind: 'text',
                key: `part-said-${part.id}`,
                tone: 'ink',
                style: 'axis',
                x: at,
                y: top + tall + 15,
                text: `${name} ${short(part.jobs[1], words)}`,
              } satisfies Mark,
            ]
          : []),
      ];
    });
}

function wholeBar({ all }: Data, each: number, tall: number, size: Size, words: Words): Mark[] {
  return [
    {
      kind: 'rect',
      key: 'everyone',
      tone: 'dot',
      opacity: 0.6,
      x: 0,
      y: each * 2 + 24,
      width: size.width - 1,
      height: tall,
    },
    {
      kind: 'text',
      key: 'everyone-said',
      tone: 'ink',
      style: 'strong',
      x: 0,
      y: each * 2 + 14,
      text: fill(words.text.everyone ?? '', { n: numeral(all.jobs / 1e6, 1, words) }),
    },
  ];
}
