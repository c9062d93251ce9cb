import { sum } from 'd3-array';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

/**
 * Correlation of two measures over occupations, each weighted by its jobs.
 * @param points x, y and weight of each
 */
export function weightedCorrelation(points: [x: number, y: number, weight: number][]): number {
  const weight = sum(points, (p) => p[2]);
  const mean = (of: (p: (typeof points)[number]) => number) =>
    sum(points, (p) => p[2] * of(p)) / weight;
  const [mx, my] = [mean((p) => p[0]), mean((p) => p[1])];
  const covariance = mean((p) => (p[0] - mx) * (p[1] - my));
  return covariance / Math.sqrt(mean((p) => (p[0] - mx) ** 2) * mean((p) => (p[1] - my) ** 2));
}

/**
 * The line that fits best by weighted least squares, and its correlation.
 * @param points x, y and weight of each
 * @returns r, the line, and the span of the points
 */
export function bestLine(points: [x: number, y: number, weight: number][]) {
  const weight = sum(points, (p) => p[2]);
  const mean = (of: (p: (typeof points)[number]) => number) =>
    sum(points, (p) => p[2] * of(p)) / weight;
  const [mx, my] = [mean((p) => p[0]), mean((p) => p[1])];
  const slope = mean((p) => (p[0] - mx) * (p[1] - my)) / mean((p) => (p[0] - mx) ** 2);
  const xs = points.map((p) => p[0]);
  return {
    r: weightedCorrelation(points),
    at: (x: number) => my + slope * (x - mx),
    from: Math.min(...xs),
    to: Math.max(...xs),
  };
}

/** How each measure of exposure goes with pay, and the newer ones with the list, over the 620. */
export function correlations(): Made[] {
  const rows = table('what-happened').filter((row) => row.wage_2025 !== null);
  const against = (key: 'probability' | 'eloundou_people' | 'eloundou_gpt4' | 'microsoft') =>
    weightedCorrelation(
      rows
        .filter((row) => row[key] !== null)
        .map((row) => [row[key]!, Math.log(row.wage_2025!), row.jobs_2025]),
    );
  return [
    ['payFreyOsborne', against('probability'), 'decimal2'],
    ['payPeople', against('eloundou_people'), 'decimal2'],
    ['payGpt4', against('eloundou_gpt4'), 'decimal2'],
    ['payMicrosoft', against('microsoft'), 'decimal2'],
  ];
}
