import { forecast } from '../forecast.ts';
import { data } from '../chart-data/workbench.ts';
import type { Made } from './made.ts';

/** What the presets come to, such as `midpointNewWork` or `earlyPeak`. */
export function workbenchNumbers(): Made[] {
  return Object.entries(data().presets).flatMap(([name, levers]): Made[] => {
    const future = forecast()({ levers, parameters: {} });
    const last = (id: 'unchangedJobs' | 'redesignedJobs' | 'newWorkJobs' | 'jobs') =>
      1000 * future.outcomes[id].at(-1)!;
    return [
      [`${name}AtWork`, last('jobs'), 'millions0'],
      [`${name}Unchanged`, last('unchangedJobs'), 'millions0'],
      [`${name}Redesigned`, last('redesignedJobs'), 'millions0'],
      [`${name}NewWork`, last('newWorkJobs'), 'millions0'],
      [`${name}Peak`, 100 * future.measure('unemployment'), 'percent1'],
      [`${name}Pay2050`, 100 * future.measure('pay'), 'change'],
      [`${name}Labour`, 100 * future.measure('labourShare'), 'percent'],
    ];
  });
}
