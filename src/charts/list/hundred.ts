import type { Mark, Size, Words } from '../chart.ts';
import { styleFor } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';

const SIDE = 10;
/** Room above the squares for the question, and below for the answer, in pixels. */
const [ABOVE, BELOW] = [30, 66];

interface Cloth {
  x: number;
  y: number;
  step: number;
}

/** Where the hundred squares lie: as large as the stage lets them, in the middle. */
function cloth({ width, height }: Size): Cloth {
  const step = Math.floor(Math.min(width - 8, height - ABOVE - BELOW) / SIDE);
  return { x: (width - step * SIDE) / 2, y: ABOVE, step };
}

/**
 * The guess a hand draws by pointing at a square: all squares up to it, row by row.
 * @returns 0 to 100
 */
export function guessAt(size: Size, x: number, y: number): number {
  const { x: left, y: top, step } = cloth(size);
  const row = Math.floor((y - top) / step);
  if (row < 0) return 0;
  if (row >= SIDE) return SIDE * SIDE;
  const column = Math.min(SIDE, Math.max(0, Math.ceil((x - left) / step)));
  return row * SIDE + column;
}

/**
 * A hundred squares for a hundred jobs: the reader's guess outlined in brass, and the published
 * share filled when it is time to tell.
 * @param answer the published share, or null while it is still asked
 */
export function hundred(
  size: Size,
  guess: number | null,
  answer: number | null,
  words: Words,
): Mark[] {
  const { x, y, step } = cloth(size);
  const squares = Array.from({ length: SIDE * SIDE }, (_, n): Mark => {
    const taken = answer !== null && n < answer;
    const guessed = answer === null && guess !== null && n < guess;
    return {
      kind: 'rect',
      key: `job-${n}`,
      tone: taken ? 'machine' : guessed ? 'brass' : 'grid',
      x: x + (n % SIDE) * step + 2,
      y: y + Math.floor(n / SIDE) * step + 2,
      width: step - 4,
      height: step - 4,
    };
  });
  return [
    ...squares,
    ...(answer !== null && guess !== null ? [outline(x, y, step, guess)] : []),
    ...said(size, guess, answer, y + step * SIDE, words),
  ];
}

/** A thread round the squares that were guessed: the ghost of the guess. */
function outline(x: number, y: number, step: number, guess: number): Mark {
  const [rows, rest] = [Math.floor(guess / SIDE), guess % SIDE];
  const right = x + SIDE * step;
  const [end, foot] = [x + rest * step, y + rows * step];
  const d = `M${x} ${y}H${rows > 0 ? right : end}V${foot}H${end}V${foot + (rest ? step : 0)}H${x}Z`;
  return { kind: 'path', key: 'guess', tone: 'brass', width: 2.5, d };
}

function said(
  { width }: Size,
  guess: number | null,
  answer: number | null,
  foot: number,
  words: Words,
): Mark[] {
  const text = (key: string) => words.text[key] ?? '';
  const middle = { x: width / 2, anchor: 'middle' } as const;
  const question = text(answer === null ? 'question' : 'answered');
  const ask: Mark = {
    kind: 'text',
    key: 'question',
    tone: 'ink',
    style: styleFor(question, width, ['strong', 'axis']),
    text: question,
    y: 18,
    ...middle,
  };
  const value = answer ?? guess;
  if (value === null)
    return [
      ask,
      {
        kind: 'text',
        key: 'invite',
        tone: 'pencil',
        style: 'note',
        text: text('invite'),
        y: foot + 26,
        ...middle,
      },
    ];
  const off = answer === null || guess === null ? null : guess - answer;
  const line =
    answer === null
      ? fill(text('guessed'), { guess: guess ?? 0 })
      : off === null
        ? text('noGuess')
        : fill(text(off === 0 ? 'exact' : off > 0 ? 'above' : 'below'), {
            guess: guess ?? 0,
            n: Math.abs(off),
          });
  return [
    ask,
    {
      kind: 'text',
      key: 'value',
      tone: answer === null ? 'brass' : 'machine',
      style: 'big',
      text: fill(text('percent'), { n: value }),
      y: foot + 34,
      ...middle,
    },
    {
      kind: 'text',
      key: 'line',
      tone: 'ink',
      style: styleFor(line, width, ['note', 'axis']),
      text: line,
      y: foot + 56,
      ...middle,
    },
  ];
}
