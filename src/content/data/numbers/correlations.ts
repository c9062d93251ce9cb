import { sum } from 'd3-array';

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
