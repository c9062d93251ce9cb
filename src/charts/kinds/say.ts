import type { Tone, Words } from '../chart.ts';
import { numeral, placesOf, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { Row, SeriesData, Spec, Valued } from './data.ts';

/** What a row, a group or a note is called: its words, or what the table has. */
export const nameOf = (id: string, { text }: Words): string => text[id] ?? id;

/** What a group is called beside its rows, one of which may have the same name. */
export const groupOf = (group: string, words: Words): string =>
  words.text[`of-${group}`] ?? nameOf(group, words);

/** The colour of a row: its own, or its group’s. */
export const toneOf = ({ id, group }: Row, { tones }: Spec): Tone =>
  tones[id] ?? tones[group] ?? 'people';

/** A value as a number is printed, without its unit. */
function number(value: number, { divide, places: most, sign, trim }: Spec, words: Words): string {
  const n = value / divide;
  const places = trim ? placesOf(n, most) : most;
  return sign ? signed(n, places, words) : numeral(n, places, words);
}

/** A value with its unit. */
export const said = (value: number, spec: Spec, words: Words): string =>
  fill(words.text.unit ?? '{n}', { n: number(value, spec, words) });

/** The same at a tick of an axis, or of one square, which may be finer than the values are printed. */
export const tickSaid = (value: number, spec: Spec, words: Words): string =>
  said(value, { ...spec, trim: true, places: Math.max(spec.places, 2) }, words);

/** A value without its unit, with as many places as those beside it. */
export const even = (value: number, { spec }: SeriesData, words: Words): string =>
  numeral(value / spec.divide, spec.places, words);

/** What a row comes to: its value, its range, or that there is none. */
export function saidOf({ value, range }: Valued, spec: Spec, words: Words): string {
  const { between, within, none } = words.text;
  if (!range) return value === null ? (none ?? '–') : said(value, spec, words);
  const [low, high] = range;
  // The same way on either side of nought, and nought in the middle.
  if (value === 0 && low === -high && within)
    return fill(within, { n: number(high, { ...spec, sign: false }, words) });
  // From the end that is nearer to nought.
  const [a, b] = (Math.abs(low) < Math.abs(high) ? [low, high] : [high, low]).map((end) =>
    number(end, spec, words),
  ) as [string, string];
  return fill(between ?? '{a} … {b}', { a, b });
}

/** Where a row stands: at its value, in the middle of its range, or at nothing. */
export const standing = ({ value, range }: Valued): number =>
  value ?? (range ? (range[0] + range[1]) / 2 : 0);
