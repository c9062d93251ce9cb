import type { Data } from '../../../charts/next/data.ts';
import { bestLine } from '../numbers/correlations.ts';
import { chartNumber } from '../numbers.ts';
import { table } from '../tables.ts';

/** The occupations with one code from 2010 to 2025, for their chart. */
export function data(): Data {
  const rows = table('what-happened').toSorted(
    (a, b) => b.jobs_2010 - a.jobs_2010 || a.soc.localeCompare(b.soc),
  );
  const measures = [
    rows.map((row) => row.probability),
    rows.map((row) => row.eloundou_people),
    rows.map((row) => row.eloundou_gpt4),
    rows.map((row) => row.microsoft),
  ];
  return {
    soc: rows.map((row) => row.soc),
    title: rows.map((row) => row.title),
    exposure: measures,
    jobs2010: rows.map((row) => row.jobs_2010),
    jobs2025: rows.map((row) => row.jobs_2025),
    wage: rows.map((row) => row.wage_2025),
    bands: [
      chartNumber('lowRiskChange'),
      chartNumber('mediumRiskChange'),
      chartNumber('highRiskChange'),
    ],
    fits: measures.map((measure) => {
      const points = rows.flatMap((row, n): [number, number, number][] => {
        const [x, wage] = [measure[n] ?? null, row.wage_2025];
        return x === null || wage === null ? [] : [[x, Math.log(wage), row.jobs_2025]];
      });
      return fit(points);
    }),
  };
}

/** The line that fits best, as the chart draws it. */
function fit(points: [x: number, y: number, weight: number][]): Data['fits'][number] {
  const { r, at, from, to } = bestLine(points);
  const end = (x: number): [number, number] => [x, Math.round(Math.exp(at(x)))];
  return { r: Math.round(r * 100) / 100, from: end(from), to: end(to) };
}
