import type { Words } from '../chart.ts';
import { fill } from '../shared/words.ts';
import type { Row } from './rows.ts';

/** A measure's value as it is printed: people in millions, distances with their sign, shares in per cent. */
export function figure(id: Row['id'], value: number, words: Words): string {
  if (id === 'laidOff') return fill(words.text.millions ?? '', { n: Math.round(value / 1000) });
  if (id === 'publicCost') return fill(words.text.percent ?? '', { n: (100 * value).toFixed(1) });
  if (id === 'displacedIncome')
    return fill(words.text.percent ?? '', { n: Math.round(100 * value) });
  const digits = id === 'jobs' ? 1 : 0;
  const n = Math.abs(100 * value).toFixed(digits);
  const sign = Number(n) === 0 ? '' : value < 0 ? '−' : '+';
  return fill(words.text.percent ?? '', { n: `${sign}${n}` });
}
