import type { Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
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
  const figure = (n: number) => fill(words.text.percent ?? '', { n: asked[n]! });
  const room = size.width - left - textWidth(figure(0), 'strong') - 8;
  const middle = (n: number) => HEAD + (n + 0.5) * pitch;
  const places = spread(said.map(middle), 15.5, HEAD + 6, size.height - FOOT - 6);
  return [
    {
      kind: 'text',
      key: 'asked',
      tone: 'pencil',
      style: 'axis',
      text: words.text.asked ?? '',
      x: 0,
      y: 14,
    },
    ...asked.map((value, n): Mark => ({
      kind: 'rect',
      key: `bar-${n}`,
      tone: LIT[n] ?? 'dot',
      opacity: n in LIT ? 1 : 0.6,
      x: left,
      y: middle(n) - Math.max(3, pitch - 4) / 2,
      width: (value / asked[0]!) * room,
      height: Math.max(3, pitch - 4),
    })),
    ...said.flatMap((n, index): Mark[] => [
      {
        kind: 'text',
        key: `asked-${n}`,
        tone: LIT[n] ?? 'pencil',
        style: 'axis',
        text: names[n] ?? '',
        x: 0,
        y: places[index]! + 4.3,
      },
      {
        kind: 'text',
        key: `asked-figure-${n}`,
        tone: LIT[n] ?? 'pencil',
        style: n in LIT ? 'strong' : 'axis',
        text: figure(n),
        x: left + (asked[n]! / asked[0]!) * room + 6,
        y: middle(n) + 4.5,
      },
    ]),
  ];
}
