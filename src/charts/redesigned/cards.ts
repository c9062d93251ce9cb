import type { Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { rect, text, upright } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { fill, namesIn } from '../shared/words.ts';
import type { Rater } from '../shared/rater.ts';
import { PILES, pileOf, sharesOf, type Pile, type Task, type TaskedJob } from './data.ts';

/** Pixels: between cards, and where room is short, above the cards, and of a pile's heading. */
const [GAP, TIGHT, HEAD, HEADING] = [6, 3, 34, 23];
/** Pixels from a card's left edge to its words and from them to its right edge; its least height. */
const [INSET, END, WORDED] = [7, 1, 15];
/** Height of a card that counts half: the greatest, and the least. */
const [HIGHEST, LOWEST] = [48, 1];
/** Height from which a card that counts half has room enough in fewer columns. */
const ROOMY = 22;
/** Columns: the most with words, and those where there is no room for words. */
const [MOST, WORDLESS] = [5, 6];

/** What a pile's colour says: what a machine could take, what people keep, and grey between. */
export const PILE_TONE: Record<Pile, Tone> = { 1: 'machine', 2: 'pencil', 0: 'people' };
/** How strongly a card is filled, so that words on it can be read. */
export const FILL: Record<Pile, number> = { 1: 0.22, 2: 0.2, 0: 0.24 };

/** A card in its place, in pixels. */
interface Card {
  task: Task;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Cut {
  columns: number;
  gap: number;
  /** Of a card that counts half; one that counts whole is twice that and the gap. */
  half: number;
}

const heightOf = (task: Task, { half, gap }: Cut): number =>
  task[1] === 1 ? half * 2 + gap : half;

/** Lays cards into columns of even length, those that count whole first. */
function masonry(tasks: Task[], cut: Cut, top: number, width: number): Card[] {
  const { columns, gap } = cut;
  const feet = new Array<number>(columns).fill(top);
  const wide = (width - gap * (columns - 1)) / columns;
  return [...tasks]
    .sort((a, b) => b[1] - a[1])
    .map((task) => {
      const column = feet.indexOf(Math.min(...feet));
      const [y, height] = [feet[column]!, heightOf(task, cut)];
      feet[column] = y + height + gap;
      return { task, column, x: column * (wide + gap), y, width: wide, height };
    });
}

const footOf = (cards: Card[], top: number): number =>
  Math.max(top, ...cards.map(({ y, height }) => y + height));

/** Piles below one another, each under its heading; an unsorted job is one pile without heading. */
function stack(piles: Task[][], cut: Cut, width: number, heading: number) {
  let top = HEAD;
  return piles.map((tasks) => {
    const cards = masonry(tasks, cut, top + heading, width);
    const placed = { top, cards };
    top = footOf(cards, top + heading) + GAP * 2;
    return placed;
  });
}

/** The largest cards that fit: roomy ones, as wide as their words need, or small without words. */
function cutOf(piles: Task[][], said: Map<string, string>, size: Size, heading: number): Cut {
  const { width, height } = size;
  const largest = (columns: number, gap: number): Cut => {
    const cut = { columns, gap, half: HIGHEST };
    const foot = () => {
      const { top, cards } = stack(piles, cut, width, heading).at(-1)!;
      return footOf(cards, top + heading);
    };
    while (cut.half > LOWEST && foot() > height - 2) cut.half -= 0.5;
    return cut;
  };
  const narrowest = Math.max(...[...said.values()].map((words) => textWidth(words, 'axis')));
  const most = (gap: number) =>
    Math.min(MOST, Math.max(1, Math.floor((width + gap) / (narrowest + INSET + END + gap))));
  const few = Array.from({ length: Math.max(0, most(GAP) - 3) }, (_, n) => largest(n + 3, GAP));
  const worded = [GAP, TIGHT].map((gap) => largest(most(gap), gap));
  return (
    few.find(({ half }) => half >= ROOMY) ??
    worded.find(({ half, gap }) => half * 2 + gap >= WORDED) ??
    largest(WORDLESS, TIGHT)
  );
}

/** What each task is called, by its number. */
export const wordsOf = (job: TaskedJob, words: Words): Map<string, string> =>
  namesIn(words.text[`tasks-${job.name}`]);

/** A card: filled, with a thread in its pile's colour along its left edge and its words inside. */
function cardMarks(card: Card, job: TaskedJob, pile: Pile | null, said: string): Mark[] {
  const { x, y, width, height } = card;
  const key = `${job.name}-${card.task[0]}`;
  const tone = pile === null ? 'dot' : PILE_TONE[pile];
  const opacity = pile === null ? 0.3 : FILL[pile];
  return [
    rect(`card-${key}`, card, { tone, opacity }),
    upright(`edge-${key}`, x + 1.5, [y, y + height], { tone, width: 3 }),
    ...(height >= WORDED && textWidth(said, 'axis') <= width - INSET
      ? [
          text(`words-${key}`, said, x + INSET, y + height / 2 + 4.5, {
            tone: 'ink',
            style: 'axis',
          }),
        ]
      : []),
  ];
}

/** The job taken apart: a card for each task, in the order of the list, all grey. */
export function apart(job: TaskedJob, size: Size, words: Words): Mark[] {
  const said = wordsOf(job, words);
  const cut = cutOf([job.tasks], said, size, 0);
  return stack([job.tasks], cut, size.width, 0).flatMap(({ cards }) =>
    cards.flatMap((card) => cardMarks(card, job, null, said.get(String(card.task[0])) ?? '')),
  );
}

/** The job whole: the same cards without a gap, as one cloth. */
export function whole(job: TaskedJob, size: Size, words: Words): Mark[] {
  const cut = cutOf([job.tasks], wordsOf(job, words), size, 0);
  const { cards } = stack([job.tasks], cut, size.width, 0)[0]!;
  return Array.from({ length: cut.columns }, (_, n) => {
    const wide = size.width / cut.columns;
    const own = cards.filter(({ column }) => column === n);
    const sum = own.reduce((total, { task }) => total + task[1], 0);
    let y = 0;
    return own.map(({ task }) => {
      const height = (task[1] / sum) * size.height;
      y += height;
      return rect(
        `card-${job.name}-${task[0]}`,
        { x: n * wide, y: y - height, width: wide, height },
        { tone: 'dot', opacity: 0.3 },
      );
    });
  }).flat();
}

/** The cards on three piles, each under what it means and how much of the job it is. */
export function sorted(job: TaskedJob, rater: Rater, size: Size, words: Words): Mark[] {
  const piles = PILES.map((pile) => job.tasks.filter((task) => pileOf(task, rater) === pile));
  const said = wordsOf(job, words);
  const cut = cutOf(piles, said, size, HEADING);
  const shares = sharesOf(job, rater);
  return stack(piles, cut, size.width, HEADING).flatMap(({ top, cards }, n) => [
    ...heading(PILES[n]!, shares[n]!, top, size, words),
    ...cards.flatMap((card) =>
      cardMarks(card, job, PILES[n]!, said.get(String(card.task[0])) ?? ''),
    ),
  ]);
}

function heading(pile: Pile, share: number, top: number, size: Size, words: Words): Mark[] {
  const y = top + 15;
  const name = words.text[`pile-${pile}`] ?? '';
  const said = words.text[`said-${pile}`] ?? '';
  const part = fill(words.text.percent ?? '', { n: numeral(share * 100, 0, words) });
  const taken = textWidth(name, 'strong') + textWidth(part, 'strong') + 24;
  const strong = { tone: PILE_TONE[pile], style: 'strong' } as const;
  const marks = [
    text(`pile-${pile}`, name, 0, y, strong),
    text(`share-${pile}`, part, size.width, y, { ...strong, anchor: 'end' }),
  ];
  if (taken + textWidth(said, 'axis') > size.width) return marks;
  const left = textWidth(name, 'strong') + 10;
  return [...marks, text(`said-${pile}`, said, left, y, { tone: 'pencil', style: 'axis' })];
}
