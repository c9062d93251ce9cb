import type { Plural } from '../../charts/shared/plural.ts';
import { once } from '../once.ts';
import { fetchFile } from '../site-file.ts';

type Said<K extends string> = Record<K, string>;

/** The six signals of the opening, in its order. */
export const SIGNALS = [
  'preferences',
  'emotions',
  'behaviours',
  'health',
  'shopping',
  'attention',
] as const;

/** What a page can do about a signal. */
export const PARTS = ['read', 'guess', 'buy'] as const;

/** Whose a line of the card is: it comes from how one read, from what one set and said, or from the device. */
export const SIDES = ['reading', 'set', 'told'] as const;
export type Side = (typeof SIDES)[number];

/** What the card says. */
export interface CardWords {
  title: string;
  parts: Said<(typeof PARTS)[number]>;
  told: string;
  times: Said<'seconds' | 'minutes'>;
  places: Said<'step' | 'prose'>;
  read: { turned: Plural } & Said<
    | 'seen'
    | 'chapter'
    | 'slowed'
    | 'even'
    | 'straight'
    | 'moved'
    | 'set'
    | 'unmoved'
    | 'guess'
    | 'job'
    | 'scroll'
    | 'steps'
    | 'page'
  >;
  device: Said<'language' | 'dark' | 'light' | 'screen' | 'zone' | 'still' | 'motion'>;
  guess: Said<'likes' | 'likesNothing' | 'likesBadly' | 'feels' | 'feelsNothing' | 'feelsBadly'>;
  buy: Said<'health' | 'healthStill' | 'healthFrom' | 'shopping' | 'shoppingFrom'>;
  shop: Said<'heading' | 'illustration'> &
    Record<
      'zone' | 'small' | 'large' | 'chapter' | 'turned' | 'lever' | 'job' | 'dark',
      Said<'guess' | 'wrong'>
    >;
  take: Said<'heading' | 'hint' | Side | 'save' | 'saved' | 'failed' | 'print' | 'fileName'>;
  mark: string;
}

/** All that the card is drawn up with, as `/measured.json` serves it. */
export interface MeasuredWords {
  card: CardWords;
  /** The signals as the opening names them. */
  signals: Said<(typeof SIGNALS)[number]>;
  /** Levers and assumptions, by id. */
  names: Record<string, string>;
}

/** Fetches the words; a fetch that failed is tried again the next time. */
export const measuredWords = once(() => fetchFile<MeasuredWords>('measured.json'));
