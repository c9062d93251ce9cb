import { forecast } from '../forecast.ts';
import { data } from '../chart-data/dignity.ts';
import type { Made } from './made.ts';

/**
 * What the two futures of the dignity scene come to at the midpoint's speed, such as `netsLaidOff`;
 * `alone…` is efficiency alone.
 */
export function dignityNumbers(): Made[] {
  const { efficiency, conditions } = data();
  return Object.entries({ alone: {}, ...conditions }).flatMap(([name, levers]): Made[] => {
    const future = forecast()({ levers: { ...efficiency, ...levers, speed: 1 }, parameters: {} });
    return [
      [`${name}LaidOff`, 1000 * future.measure('laidOff'), 'millions0'],
      [`${name}Income`, 100 * future.measure('displacedIncome'), 'percent'],
      [`${name}Jobs`, 100 * future.measure('jobs'), 'change1'],
      [`${name}Pay`, 100 * future.measure('pay'), 'change'],
      [`${name}Cost`, 100 * future.measure('publicCost'), 'percent1'],
      [`${name}Unemployment`, 100 * future.measure('unemployment'), 'percent1'],
    ];
  });
}
