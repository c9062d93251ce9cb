/** Between which two values a range lies. */
export interface Ends {
  low: number;
  high: number;
}

/** The shares of draws that a range holds, and leaves out on either side if it can. */
const HELD = 0.8;
const OUT = 0.1;

/**
 * Of the ranges that hold eight of ten of the sorted values, the one that has the point in it and
 * leaves out the most equal shares below and above: from the 10th to the 90th percentile, unless the
 * point lies beyond one of them, and then from the point.
 */
export function endsRound(sorted: Float64Array, point: number): Ends {
  const [low, high] = [quantile(sorted, OUT), quantile(sorted, 1 - OUT)];
  if (point < low) return { low: point, high: quantile(sorted, rank(sorted, point) + HELD) };
  if (point > high) return { low: quantile(sorted, rank(sorted, point) - HELD), high: point };
  return { low, high };
}

/** The value below which a share of the sorted values lies, between neighbours in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}

/** The share of the sorted values that lies below a value: what `quantile` takes. */
function rank(sorted: Float64Array, value: number): number {
  const above = sorted.findIndex((one) => one > value);
  if (above === 0) return 0;
  if (above < 0) return 1;
  const [low, high] = [sorted[above - 1]!, sorted[above]!];
  return (above - 1 + (value - low) / (high - low)) / (sorted.length - 1);
}
