/**
 * A number between 0 and 1 that looks drawn by lot, yet is the same on every machine and in every
 * draw: an integer hash of which thing it is for, and what is asked about it.
 */
export function chance(index: number, question: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/** The numbers 0 to count − 1, shuffled, the same way always. */
export function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(chance(i, 99) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
