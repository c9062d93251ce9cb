import { standing, type Data, type Finding } from '../../../charts/so-far/data.ts';
import { table } from '../tables.ts';

/** What each study found, from no change to the largest fall. */
export function data(): Data {
  return {
    findings: table('so-far')
      .map(({ id, group, effect, low, high }): Finding => ({
        id,
        group,
        effect,
        range: low === null || high === null ? null : [low, high],
      }))
      .sort((a, b) => standing(b) - standing(a)),
  };
}
