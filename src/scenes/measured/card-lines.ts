import { decimal } from '../../charts/shared/numerals.ts';
import { plural } from '../../charts/shared/plural.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Known, Named } from './known.ts';
import { longestOf, shopGuesses, type Guessed } from './shop-guesses.ts';
import type { CardWords, MeasuredWords, PARTS, Side } from './words.ts';

/** A line of the card. */
export interface Line {
  text: string;
  /** Whose it is; null where there is nothing of the reader in it. */
  side: Side | null;
  /** A length of tape to draw below it, as a part of the longest; none where it is no length. */
  length?: number;
}

/** What stands under a name: of a signal, or of what every page is told. */
export interface Entry {
  name: string;
  lines: Line[];
}

/** A part of the card: what can be read, guessed or would be bought. */
export interface Part {
  part: (typeof PARTS)[number];
  heading: string;
  entries: Entry[];
}

/** All that is written on the card. */
export interface CardLines {
  parts: Part[];
  shop: Guessed[];
}

/** Draws up the card: each of the six signals in one of its parts. */
export function cardLines(known: Known, words: MeasuredWords): CardLines {
  const { card, signals } = words;
  const read: Entry[] = [
    { name: signals.attention, lines: attention(known, card) },
    { name: signals.behaviours, lines: behaviours(known, words) },
    { name: card.told, lines: told(known, card) },
  ];
  const guess: Entry[] = [
    { name: signals.preferences, lines: preferences(known, card) },
    { name: signals.emotions, lines: emotions(known, card) },
  ];
  const buy: Entry[] = [
    { name: signals.health, lines: health(known, card) },
    {
      name: signals.shopping,
      lines: [card.buy.shopping, card.buy.shoppingFrom].map(everyones),
    },
  ];
  const part = (name: Part['part'], entries: Entry[]): Part => ({
    part: name,
    heading: card.parts[name],
    entries,
  });
  return {
    parts: [part('read', read), part('guess', guess), part('buy', buy)],
    shop: shopGuesses(known, words),
  };
}

const own =
  (side: Side) =>
  (text: string): Line => ({ text, side });
const everyones = (text: string): Line => ({ text, side: null });

/** A time as one says it: 40 s, or 4 min 20 s. */
export function timeText(ms: number, { times }: CardWords): string {
  const all = Math.round(ms / 1000);
  const s = String(all % 60);
  return all < 60
    ? fill(times.seconds, { s })
    : fill(times.minutes, { m: String(Math.floor(all / 60)), s });
}

/** A chapter that was only passed would be said to have had 0 s. */
const isSaid = ({ ms }: { ms: number }): boolean => Math.round(ms / 1000) > 0;

function placeText({ chapter, step }: Named, { places }: CardWords): string {
  return step === null ? fill(places.prose, { chapter }) : fill(places.step, { n: step, chapter });
}

function attention({ times, slowed, turns }: Known, card: CardWords): Line[] {
  const { read } = card;
  const most = Math.max(...times.map(({ ms }) => ms));
  const all = times.reduce((sum, { ms }) => sum + ms, 0);
  const last = turns.at(-1);
  return [
    own('reading')(fill(read.seen, { time: timeText(all, card) })),
    ...times.filter(isSaid).map(({ chapter, ms }) => ({
      ...own('reading')(fill(read.chapter, { chapter, time: timeText(ms, card) })),
      length: ms / most,
    })),
    own('reading')(
      slowed
        ? fill(read.slowed, {
            place: placeText(slowed.place, card),
            times: decimal(slowed.times, 1),
          })
        : read.even,
    ),
    own('reading')(
      last
        ? fill(plural('en', read.turned, turns.length), { place: placeText(last, card) })
        : read.straight,
    ),
  ];
}

function behaviours({ moved, guess, job, view }: Known, { card, names }: MeasuredWords): Line[] {
  const { read } = card;
  const levers = moved.map(({ id, least, most }) =>
    fill(least === most ? read.set : read.moved, { name: names[id]!, least, most }),
  );
  return [
    read[view],
    ...(levers.length > 0 ? levers : [read.unmoved]),
    ...(guess
      ? [
          fill(read.guess, {
            question: guess.question,
            guess: String(guess.guess),
            answer: String(guess.answer),
          }),
        ]
      : []),
    ...(job ? [fill(read.job, { title: job.title })] : []),
  ].map(own('set'));
}

function told({ device }: Known, { device: words }: CardWords): Line[] {
  const { language, isDark, width, height, zone, wantsStillness } = device;
  return [
    fill(words.language, { language }),
    isDark ? words.dark : words.light,
    fill(words.screen, { width: String(width), height: String(height) }),
    fill(words.zone, { zone }),
    wantsStillness ? words.still : words.motion,
  ].map(own('told'));
}

function preferences({ times }: Known, { guess }: CardWords): Line[] {
  const longest = longestOf(times);
  return [
    own('reading')(longest ? fill(guess.likes, { chapter: longest }) : guess.likesNothing),
    everyones(guess.likesBadly),
  ];
}

function emotions({ slowed }: Known, card: CardWords): Line[] {
  const { guess } = card;
  const place = slowed && placeText(slowed.place, card);
  return [
    own('reading')(place ? fill(guess.feels, { place }) : guess.feelsNothing),
    everyones(guess.feelsBadly),
  ];
}

function health({ device }: Known, { buy }: CardWords): Line[] {
  return [
    own('told')(device.wantsStillness ? buy.healthStill : buy.health),
    everyones(buy.healthFrom),
  ];
}
