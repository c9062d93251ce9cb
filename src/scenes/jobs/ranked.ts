import type { Data, Figure } from '../../charts/pair/data.ts';
import type { Ranking } from '../../state/ranking.ts';

/**
 * The occupations of a ranking, as places in the data, first to last. Those without a figure come last
 * whichever way it goes; equal ones stay in the order of their codes.
 */
export function ranked(
  { soc, figures }: Data,
  { by, rising, group }: Pick<Ranking, 'by' | 'rising' | 'group'>,
): number[] {
  const values = figures[by as Figure];
  const way = rising ? 1 : -1;
  return soc
    .map((_, n) => n)
    .filter((n) => group === null || soc[n]!.startsWith(`${group}-`))
    .sort((a, b) => {
      const [one, other] = [values[a] ?? null, values[b] ?? null];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return way * (one - other);
    });
}
