import type { Dot } from '../chart.ts';
import { place, round, type Group } from './draw.ts';

/**
 * Draws dots as a few paths, one for each tone, strength and size: a thousand circles as elements
 * would weigh more than the page. A dot is a line of no length with round ends.
 */
export function drawDots(group: Group, dots: Dot[]): void {
  const alike = new Map<string, Dot[]>();
  for (const dot of dots) {
    if (dot.opacity === 0 || dot.r === 0) continue;
    const name = `${dot.tone} ${dot.opacity} ${dot.r}`;
    alike.set(name, [...(alike.get(name) ?? []), dot]);
  }
  group
    .selectAll<SVGPathElement, Dot[]>('path')
    .data([...alike.values()])
    .join('path')
    .each(function (dots) {
      const { tone, r, opacity } = dots[0]!;
      place(this, {
        class: `s dot-path ${tone}`,
        'stroke-width': round(r * 2),
        opacity: opacity === 1 ? null : opacity,
        d: dotted(dots),
      });
    });
}

/** Row by row and each from the one before: even rows then read alike, and shrink to little. */
function dotted(dots: Dot[]): string {
  const places = dots
    .map(({ x, y }) => ({ x: Math.round(x * 10), y: Math.round(y * 10) }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const moves = places.map(({ x, y }, n) => {
    const from = places[n - 1] ?? { x: 0, y: 0 };
    return `m${(x - from.x) / 10} ${(y - from.y) / 10}h0`;
  });
  return moves.join('');
}
