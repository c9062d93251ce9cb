import type { Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { rect, text } from '../shared/marks.ts';
import { trimmed } from '../shared/numerals.ts';
import { spread } from '../shared/spread.ts';
import { fill } from '../shared/words.ts';
import type { Data } from './data.ts';

/** Pixels above and below the bars, and the least between bars that are all named. */
const [HEAD, FOOT, NAMED] = [30, 4, 16];
/** Those that are lit, by their places: the human skills that the essay names, the first, and two of the machines’ own. */
const LIT: Record<number, Tone> = {
  0: 'ink',
  3: 'people',
  6: 'people',
  10: 'ink',
  22: 'ink',
};

/** What the skills that employers call core are called, in the order of the data. */
export const askedNames = (words: Words): string[] =>
  (words.text['asked-names'] ?? '').split(';').map((name) => name.trim());

/** The skills that employers call core, as bars. */
export function askedBars({ asked }: Data, size: Size, words: Words): Mark[] {
  const names = askedNames(words);
  const pitch = (size.height - HEAD - FOOT) / asked.length;
  const all = pitch >= NAMED;
  const said = asked.map((_, n) => n).filter((n) => all || n in LIT);
  const left = 12 + Math.max(...said.map((n) => textWidth(names[n] ?? '', 'axis')));
  const figure = (n: number) => fill(words.text.percent ?? '', { n: trimmed(asked[n]!, 1, words) });
  const room = size.width - left - textWidth(figure(0), 'strong') - 8;
  const along = (value: number) => (value / asked[0]!) * room;
  const middle = (n: number) => HEAD + (n + 0.5) * pitch;
  const places = spread(said.map(middle), 15.5, HEAD + 6, size.height - FOOT - 6);
  const high = Math.max(3, pitch - 4);
  return [
    text('asked', words.text.asked ?? '', 0, 14, { tone: 'pencil', style: 'axis' }),
    ...asked.map((value, n) =>
      rect(
        `bar-${n}`,
        { x: left, y: middle(n) - high / 2, width: along(value), height: high },
        { tone: LIT[n] ?? 'dot', opacity: n in LIT ? 1 : 0.6 },
      ),
    ),
    ...said.flatMap((n, index) => {
      const tone = LIT[n] ?? 'pencil';
      const end = left + along(asked[n]!);
      return [
        text(`asked-${n}`, names[n] ?? '', 0, places[index]! + 4.3, { tone, style: 'axis' }),
        text(`asked-figure-${n}`, figure(n), end + 6, middle(n) + 4.5, {
          tone,
          style: n in LIT ? 'strong' : 'axis',
        }),
      ];
    }),
  ];
}
