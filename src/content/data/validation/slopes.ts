import { DEFAULT_PARAMETERS as STANDARD } from '../../../model/parameters.ts';
import { adoption } from '../../../model/technology.ts';
import { modelInputs } from '../model-inputs.ts';
import { table } from '../tables.ts';
import { fit } from './model-at.ts';
import { plain } from './printed.ts';

/** Single ratios beyond these are errors of codes more than changes of work. */
const [LEAST, MOST] = [-1, 0.8];

/** How jobs moved with what machines could do, counted and at speed 1 in the model, in two spans. */
export function slopes(): { counted: Record<string, string>; ours: Record<string, string> } {
  const checks = new Map(table('model-checks').map((row) => [row.soc, row]));
  const { soc, machine, jobs } = modelInputs();
  const counted = (
    ratio: 'ratio_2016_2024' | 'ratio_2022_2025',
    from: 'jobs_2016' | 'jobs_2022',
  ) => {
    const rows = soc.flatMap((code, n) => {
      const row = checks.get(code);
      const [change, weight] = [row?.[ratio] ?? null, row?.[from] ?? null];
      if (change === null || weight === null) return [];
      return [{ x: machine[n]!, y: Math.max(LEAST, Math.min(MOST, Math.log(change))), weight }];
    });
    return fit(
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
      rows.map(({ weight }) => weight),
    ).slope;
  };
  const modelled = (start: number, years: number) => {
    const { t50R, wR, sL, c, sigma } = STANDARD;
    const [then, now] = [adoption(start, t50R, wR), adoption(start + years, t50R, wR)];
    const change = machine.map((potential) => {
      const hours = 1 - (1 - potential * now) / (1 - potential * then);
      return Math.log((1 - hours) * (1 - sL * c * hours) ** -sigma);
    });
    return fit(machine, change, jobs).slope;
  };
  const print = (both: number[]) => both.map((slope) => plain(slope, 2)).join(' / ');
  return {
    counted: {
      slopes: print([
        counted('ratio_2016_2024', 'jobs_2016'),
        counted('ratio_2022_2025', 'jobs_2022'),
      ]),
    },
    ours: { slopes: print([modelled(0, 8), modelled(6, 3)]) },
  };
}
