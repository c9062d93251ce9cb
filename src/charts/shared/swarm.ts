/** A circle of a swarm: where it is along the axis, and how large, in one unit. */
export interface Bee {
  x: number;
  r: number;
}

/**
 * Stacks circles about a line so that none overlap: the largest first, each as near the line as it
 * can be. Slow for a browser, hence done at build.
 * @param gap white between two circles, in the unit of the bees
 * @returns the height of each above or below the line, in the order given
 */
export function swarm(bees: Bee[], gap: number): number[] {
  const order = bees.map((_, index) => index).sort((a, b) => bees[b]!.r - bees[a]!.r || a - b);
  const heights = new Array<number>(bees.length).fill(0);
  const placed: number[] = [];
  for (const index of order) {
    const { x, r } = bees[index]!;
    const reach = (other: number) => r + bees[other]!.r + gap;
    const near = placed.filter((other) => Math.abs(bees[other]!.x - x) < reach(other));
    const free = (y: number) =>
      near.every(
        (other) => Math.hypot(bees[other]!.x - x, heights[other]! - y) >= reach(other) - 1e-9,
      );
    const candidates = [
      0,
      ...near.flatMap((other) => {
        const away = Math.sqrt(reach(other) ** 2 - (bees[other]!.x - x) ** 2);
        return [heights[other]! - away, heights[other]! + away];
      }),
    ].sort((a, b) => Math.abs(a) - Math.abs(b));
    heights[index] = candidates.find(free) ?? 0;
    placed.push(index);
  }
  return heights;
}
