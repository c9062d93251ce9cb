import type { Mark, Size, Words } from '../chart.ts';
import { styleFor } from '../shared/labels.ts';
import { path, rect, text } from '../shared/marks.ts';
import { trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { State } from './state.ts';

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
 * The guess a hand draws by pointing at a square, while it is asked for: all squares up to it, row by row.
 * @returns 0 to 100
 */
export function guessAt({ view }: State, size: Size, x: number, y: number): number | null {
  if (view !== 'ask') return null;
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
  const side = step - 4;
  const squares = Array.from({ length: SIDE * SIDE }, (_, n) => {
    const taken = answer !== null && n < answer;
    const guessed = answer === null && guess !== null && n < guess;
    const [left, top] = [x + (n % SIDE) * step + 2, y + Math.floor(n / SIDE) * step + 2];
    return rect(
      `job-${n}`,
      { x: left, y: top, width: side, height: side },
      { tone: taken ? 'machine' : guessed ? 'brass' : 'grid' },
    );
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
  return path('guess', d, { tone: 'brass', width: 2.5 });
}

/** The question above the squares, and below them the guess, or the answer and how far off it was. */
function said(
  { width }: Size,
  guess: number | null,
  answer: number | null,
  foot: number,
  words: Words,
): Mark[] {
  const x = width / 2;
  const question = words.text[answer === null ? 'question' : 'answered'] ?? '';
  const asked = styleFor(question, width, ['strong', 'axis']);
  const ask = text('question', question, x, 18, { tone: 'ink', style: asked, anchor: 'middle' });
  const value = answer ?? guess;
  if (value === null) {
    const look = { tone: 'pencil', style: 'note', anchor: 'middle' } as const;
    // A picture that no hand moves invites to nothing.
    const { invite } = words.text;
    return [ask, ...(invite ? [text('invite', invite, x, foot + 26, look)] : [])];
  }
  const tone = answer === null ? 'brass' : 'machine';
  const share = fill(words.text.percent ?? '', { n: trimmed(value, 1, words) });
  const comment = commentOn(guess, answer, words);
  const style = styleFor(comment, width, ['note', 'axis']);
  return [
    ask,
    text('value', share, x, foot + 34, { tone, style: 'big', anchor: 'middle' }),
    text('line', comment, x, foot + 56, { tone: 'ink', style, anchor: 'middle' }),
  ];
}

/** What is said of a guess: that it is one, or how far it is off the answer. */
function commentOn(guess: number | null, answer: number | null, words: Words): string {
  if (guess === null) return words.text.noGuess ?? '';
  const said = trimmed(guess, 1, words);
  if (answer === null) return fill(words.text.guessed ?? '', { guess: said });
  const off = guess - answer;
  const which = off === 0 ? 'exact' : off > 0 ? 'above' : 'below';
  return fill(words.text[which] ?? '', { guess: said, n: trimmed(Math.abs(off), 1, words) });
}
