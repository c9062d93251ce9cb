import { sum } from 'd3-array';
import type { Data } from '../../charts/next/data.ts';
import { weightedCorrelation } from '../numbers/correlations.ts';
import { numbers } from '../numbers.ts';
import { table } from '../tables.ts';

/** The occupations with one code from 2010 to 2025, for their chart. */
export function data(): Data {
  const rows = table('what-happened').toSorted(
    (a, b) => b.jobs_2010 - a.jobs_2010 || a.soc.localeCompare(b.soc),
  );
  const measures = [
    rows.map((row) => row.probability),
    rows.map((row) => row.eloundou_beta),
    rows.map((row) => row.microsoft),
  ];
  const value = (id: string) => numbers().get(id)!.value;
  return {
    soc: rows.map((row) => row.soc),
    title: rows.map((row) => row.title),
    exposure: measures,
    jobs2010: rows.map((row) => row.jobs_2010),
    jobs2025: rows.map((row) => row.jobs_2025),
    wage: rows.map((row) => row.wage_2025),
    bands: [value('lowRiskChange'), value('mediumRiskChange'), value('highRiskChange')],
    fits: measures.map((measure) => {
      const points = rows.flatMap((row, n): [number, number, number][] => {
        const [x, wage] = [measure[n] ?? null, row.wage_2025];
        return x === null || wage === null ? [] : [[x, Math.log(wage), row.jobs_2025]];
      });
      return fit(points);
    }),
  };
}

/** The line that fits best by weighted least squares, over the span of the points. */
function fit(points: [x: number, y: number, weight: number][]): Data['fits'][number] {
  const weight = sum(points, (p) => p[2]);
  const mean = (of: (p: [number, number, number]) => number) =>
    sum(points, (p) => p[2] * of(p)) / weight;
  const [mx, my] = [mean((p) => p[0]), mean((p) => p[1])];
  const slope = mean((p) => (p[0] - mx) * (p[1] - my)) / mean((p) => (p[0] - mx) ** 2);
  const at = (x: number): [number, number] => [x, Math.round(Math.exp(my + slope * (x - mx)))];
  const xs = points.map((p) => p[0]);
  return {
    r: Math.round(weightedCorrelation(points) * 100) / 100,
    from: at(Math.min(...xs)),
    to: at(Math.max(...xs)),
  };
}
