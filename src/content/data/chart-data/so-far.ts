import type { Data } from '../../../charts/so-far/data.ts';
import { table } from '../tables.ts';

/** What each study found. */
export function data(): Data {
  return {
    findings: table('so-far').map(({ id, group, effect, low, high }) => ({
      id,
      group,
      effect,
      range: low === null || high === null ? null : [low, high],
    })),
  };
}
