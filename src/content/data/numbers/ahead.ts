import { TICKS } from '../../../model/ticks.ts';
import { forecast } from '../forecast.ts';
import type { Made } from './made.ts';

/** The last year the scene of the services draws. */
const UNTIL = 2040 - 2025;

const WORK = { telemarketing: '41-9041', support: '43-4051', selling: '41-2031' };

/** What the model leaves of the services' work by 2040, such as `supportAheadMidpoint`, in per cent. */
export function aheadNumbers(): Made[] {
  return TICKS.flatMap(({ id, value }) => {
    const future = forecast()({ levers: { speed: value }, parameters: {} });
    const pace = id[0]!.toUpperCase() + id.slice(1);
    return Object.entries(WORK).map(([name, soc]): Made => {
      const { work } = future.occupation(soc)!;
      return [`${name}Ahead${pace}`, 100 * (work[UNTIL]! - 1), 'change'];
    });
  });
}
