import type { Words } from '../chart.ts';

/** A number to so many places after the point, with a true minus; what rounds to nothing has none. */
export function decimal(value: number, digits: number): string {
  return (Number(value.toFixed(digits)) + 0).toFixed(digits).replace('-', '−');
}

/**
 * A number as the language of a chart's words prints it, such as 4,305,810 or 155.5. The source's
 * own are printed by hand: a phone takes longer to make a formatter than to draw a chart.
 * @param digits how many stand after the point
 */
export function numeral(value: number, digits: number, { language }: Words): string {
  const printed = decimal(value, digits);
  if (language)
    return Number(printed.replace('−', '-'))
      .toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replace('-', '−');
  const [whole, part] = printed.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** The same with its sign, a true minus; what rounds to nothing has none. */
export function signed(value: number, digits: number, words: Words): string {
  const plus = Number(value.toFixed(digits)) > 0 ? '+' : '';
  return plus + numeral(value, digits, words);
}
