import type { Mark, Size, TextMark, Words } from '../chart.ts';
import { inColumn, place, withUnit } from '../crowd/rows.ts';
import { rowLabels } from '../crowd/row-labels.ts';
import { overlaps, textBox } from '../shared/labels.ts';
import { circle, level, text } from '../shared/marks.ts';
import { year as said } from '../shared/numerals.ts';
import { LOOKS } from './bodies.ts';
import type { Crowd } from './crowd-in.ts';
import { inMillions, poolWords, type Ground } from './ground.ts';
import { KINDS, POOLS, atWork } from './stocks.ts';

const LINE = 18;
/** Below so many thousand people nothing is said: it would read as none. */
const FEW = 50;

/** Names and figures of the rows, what the colours are with how many they are, the seam, and the pools. */
export function labels(crowd: Crowd, ground: Ground, size: Size, words: Words): Mark[] {
  const { stocks, own } = crowd;
  const { all, seam } = ground;
  const told = key(crowd, ground, size, words);
  const taken = told.filter((mark) => mark.kind === 'text').map(textBox);
  const named = rowLabels(
    all,
    size,
    words,
    ({ code }) => code === own,
    (_, n) => inColumn(inMillions(atWork(stocks.rows[n]!), words), n, size, words),
  );
  return [
    // Where there is too little room for both, a figure gives way.
    ...named.filter((label) => !taken.some((box) => overlaps(textBox(label), box))),
    ...ring(crowd, ground),
    ...told,
    level('seam', seam, [2, size.width - 2], { tone: 'ink', stitched: true, width: 1.2 }),
    ...pools(crowd, ground, size, words),
  ];
}

/** The ring round the reader's own dot. */
function ring({ held, own }: Crowd, { all }: Ground): Mark[] {
  const n = all.rows.findIndex(({ group }) => group.code === own);
  if (n < 0 || held[n]!.length === 0) return [];
  const { x, y } = place(all, all.rows[n]!, 0);
  return [circle('reader-ring', x, y, all.step * 0.5 + 2.4, { tone: 'brass', ring: true })];
}

/** The year, and how many millions do which kind of work, in the white beside the short rows. */
function key({ stocks, year }: Crowd, { all }: Ground, size: Size, words: Words): Mark[] {
  const right = size.width - 4;
  const foot = all.bottom - 6;
  const told = KINDS.map((kind, n) => ({
    kind,
    look: LOOKS[n]!,
    people: stocks.rows.reduce((sum, row) => sum + row[kind], 0),
  })).filter(({ people }) => people >= FEW);
  return [
    text('year', said(year), right, foot - KINDS.length * LINE - 4, {
      tone: 'ink',
      style: 'big',
      anchor: 'end',
    }),
    ...told.flatMap(({ kind, look, people }, n): Mark[] => {
      const y = foot - (KINDS.length - 1 - n) * LINE;
      const line = `${words.text[kind] ?? ''} ${withUnit(inMillions(people, words), size, words)}`;
      return [
        circle(`key-${kind}`, right - 5, y - 4.2, 5, look),
        text(`said-${kind}`, line, right - 16, y, { tone: 'ink', style: 'axis', anchor: 'end' }),
      ];
    }),
  ];
}

/** What the pools are, and how many people are in them; where nobody is, what the place is for. */
function pools({ stocks }: Crowd, { pits, said: y }: Ground, size: Size, words: Words): TextMark[] {
  const told = POOLS.flatMap((pool, n): TextMark[] => {
    const people = stocks.pools[pool];
    if (people < FEW) return [];
    const tone = pool === 'training' ? 'ink' : 'machine';
    const line = poolWords(pool, inMillions(people, words), size, words);
    return [text(`pool-${pool}`, line, pits[n]!.x, y, { tone, style: 'axis' })];
  });
  if (told.length > 0) return told;
  return [text('nobody', words.text.nobody ?? '', 2, y, { tone: 'pencil', style: 'axis' })];
}
