import type { Words } from '../chart.ts';

/**
 * A number as the language of a chart's words prints it, such as 4,305,810 or 155.5. The source's
 * own are printed by hand: a phone takes longer to make a formatter than to draw a chart.
 * @param digits how many stand after the point
 */
export function numeral(value: number, digits: number, { language }: Words): string {
  const printed = value.toFixed(digits);
  if (language)
    return Number(printed)
      .toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replace('-', '−');
  const [whole, part] = printed.replace('-', '−').split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** The same with its sign, a true minus; what rounds to nothing has none. */
export function signed(value: number, digits: number, words: Words): string {
  const sign = Number(value.toFixed(digits)) === 0 ? '' : value < 0 ? '−' : '+';
  return sign + numeral(Math.abs(value), digits, words);
}
