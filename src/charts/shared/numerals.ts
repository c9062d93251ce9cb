import type { Words } from '../chart.ts';

/** Whose numbers are printed: the words' own language is the source's where they name none. */
type Tongue = Pick<Words, 'language'>;

/** To so many places after the point; what rounds to nothing has no sign. */
const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** The formatters made so far, by language and places after the point. */
const made = new Map<string, Intl.NumberFormat>();

function formatter(language: string, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const format =
    made.get(key) ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  made.set(key, format);
  return format;
}

/** A number to so many places after the point, with a true minus. */
export function decimal(value: number, digits: number): string {
  return round(value, digits).toFixed(digits).replace('-', '−');
}

/**
 * A number as the language of a chart's words prints it, such as 4,305,810 or 155.5. The source's
 * own are printed by hand: a phone takes longer to make a formatter than to draw a chart.
 * @param digits how many stand after the point
 */
export function numeral(value: number, digits: number, { language }: Tongue): string {
  if (language) return formatter(language, digits).format(round(value, digits)).replace('-', '−');
  const [whole, part] = decimal(value, digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** The same with its sign, a true minus; what rounds to nothing has none. */
export function signed(value: number, digits: number, words: Tongue): string {
  const plus = round(value, digits) > 0 ? '+' : '';
  return plus + numeral(value, digits, words);
}

/** How many places after the point a number needs, and no more than `most`. */
export function placesOf(value: number, most: number): number {
  const [, places = ''] = String(round(value, most)).split('.');
  return places.length;
}

/** A number with as many places as it needs, and no more than `most`. */
export const trimmed = (value: number, most: number, words: Tongue): string =>
  numeral(value, placesOf(value, most), words);

/** A year: its thousands are never set apart. */
export const year = (value: number): string => String(value);
