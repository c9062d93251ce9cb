import type { Layout, Mark, Size, Tone, Words } from '../chart.ts';
import { rect, text, texts } from '../shared/marks.ts';
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
  const total = (parts: Career[]) => parts.reduce((sum, { now }) => sum + now, 0);
  const most = whole ? data.all.jobs : Math.max(...bars.map(({ parts }) => total(parts)));
  const unit = size.width / most;
  const each = size.height / (whole ? 3 : 2);
  const tall = each * 0.42;
  return {
    ...size,
    under: whole ? wholeBar(data, each, tall, size, words) : [],
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
  const said = fill(words.text[`${bar.key}Total`] ?? '', { n: numeral(jobs / 1e6, 1, words) });
  const lines = wrap(said, size.width, 'strong');
  return texts(`total-${bar.key}`, lines, 0, top + 14, LINE, { tone: bar.tone, style: 'strong' });
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
    .sort((a, b) => b.now - a.now)
    .flatMap((part, n) => {
      const width = part.now * unit;
      const at = x;
      x += width;
      const said = `${words.text[`${part.id}Short`] ?? ''} ${short(part.now, words)}`;
      const foot = top + tall + 15;
      return [
        rect(
          `part-${key}-${part.id}`,
          { x: at, y: top, width: Math.max(0.5, width - 1), height: tall },
          { tone, opacity: 0.9 - 0.13 * n },
        ),
        ...(!whole && width > 70
          ? [text(`part-said-${part.id}`, said, at, foot, { tone: 'ink', style: 'axis' })]
          : []),
      ];
    });
}

function wholeBar({ all }: Data, each: number, tall: number, size: Size, words: Words): Mark[] {
  const said = fill(words.text.everyone ?? '', { n: numeral(all.jobs / 1e6, 1, words) });
  return [
    rect(
      'everyone',
      { x: 0, y: each * 2 + 24, width: size.width - 1, height: tall },
      { tone: 'dot', opacity: 0.6 },
    ),
    text('everyone-said', said, 0, each * 2 + 14, { tone: 'ink', style: 'strong' }),
  ];
}
