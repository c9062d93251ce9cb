const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * What lies between two values of an attribute, such as the course of a line: every number of the second
 * is on its way from the one that has its place in the first, where there is one; all else is the second's.
 * @returns takes a share of the way, 0 to 1
 */
export function betweenValues(from: string, to: string): (way: number) => string {
  const starts = (from.match(NUMBER) ?? []).map(Number);
  const ends = (to.match(NUMBER) ?? []).map(Number);
  const [first = '', ...rest] = to.split(NUMBER);
  const at = (n: number, way: number) => {
    const end = ends[n]!;
    const start = starts[n] ?? end;
    return start + (end - start) * way;
  };
  return (way) => rest.reduce((text, piece, n) => `${text}${at(n, way)}${piece}`, first);
}
