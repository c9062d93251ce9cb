import { TICKS } from '../../../model/ticks.ts';
import { forecast } from '../forecast.ts';
import type { Made } from './made.ts';

/** How many times the one income is the other, at its widest, such as `gapEarly`. */
export function gapNumbers(): Made[] {
  const speedOf = (source: string) => TICKS.find(({ id }) => id === source)!.value;
  const widest = (levers: { speed: number; retrain?: number }) =>
    forecast()({ levers, parameters: {} }).measure('gap');
  const early = speedOf('early');
  return [
    ['gapToday', widest({ speed: 0 }), 'decimal2'],
    ['gapSlow', widest({ speed: speedOf('bls') }), 'decimal2'],
    ['gapMidpoint', widest({ speed: 1 }), 'decimal2'],
    ['gapEarly', widest({ speed: early }), 'decimal2'],
    ['gapEarlyRetrained', widest({ speed: early, retrain: 0.8 }), 'decimal2'],
  ];
}
