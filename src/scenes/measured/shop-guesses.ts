import { fill } from '../../charts/shared/words.ts';
import { tell } from '../job/job-figures.ts';
import type { Known } from './known.ts';
import type { MeasuredWords, Side } from './words.ts';

/** What a shop might make of a measure, what is wrong with that, and whose measure it is. */
export interface Guessed {
  guess: string;
  wrong: string;
  side: Side;
}

/** A screen less wide and less high than this is a phone's, in CSS pixels. */
const SMALL = 600;

/** The guesses that what is known gives rise to. They are ours, made to show how far such guesses go. */
export function shopGuesses(known: Known, { card: { shop }, names }: MeasuredWords): Guessed[] {
  const { times, turns, moved, job, device } = known;
  const made: Guessed[] = [];
  const add = (
    key: Exclude<keyof typeof shop, 'heading' | 'illustration'>,
    side: Side,
    values: Record<string, string> = {},
  ) => {
    made.push({ guess: fill(shop[key].guess, values), wrong: shop[key].wrong, side });
  };
  const city = cityOf(device.zone);
  const longest = longestOf(times);
  const [lever] = moved;
  if (city) add('zone', 'told', { city });
  add(Math.min(device.width, device.height) < SMALL ? 'small' : 'large', 'told');
  if (device.isDark) add('dark', 'told');
  if (longest) add('chapter', 'reading', { chapter: longest });
  if (turns.length > 0) add('turned', 'reading');
  if (lever) add('lever', 'set', { name: names[lever.id]! });
  const earns = job && tell(shop.job.guess, job);
  if (earns) made.push({ ...shop.job, guess: earns, side: 'set' });
  return made;
}

/** The chapter that was read longest; none where none was. */
export function longestOf(times: Known['times']): string | undefined {
  return [...times].sort((a, b) => b.ms - a.ms)[0]?.chapter;
}

/** The city that a time zone is named after; none where it is named after none, as `UTC`. */
function cityOf(zone: string): string | undefined {
  const [area, ...rest] = zone.split('/');
  return area === 'Etc' ? undefined : rest.at(-1)?.replace(/_/g, ' ');
}
