import type { Words } from '../chart.ts';
import type { Unit } from '../files/yearly.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { Row } from './rows.ts';

/** The unit of a measure in a file. */
export const unitOf = (id: Row['id']): Unit => (id === 'laidOff' ? 'people' : 'share');

/** A measure's value as it is printed: people in millions, distances with their sign, shares in per cent. */
export function figure(id: Row['id'], value: number, words: Words): string {
  if (id === 'laidOff')
    return fill(words.text.millions ?? '', { n: numeral(value / 1000, 0, words) });
  if (id === 'publicCost')
    return fill(words.text.percent ?? '', { n: numeral(100 * value, 1, words) });
  if (id === 'displacedIncome')
    return fill(words.text.percent ?? '', { n: numeral(100 * value, 0, words) });
  return fill(words.text.percent ?? '', { n: signed(100 * value, id === 'jobs' ? 1 : 0, words) });
}
