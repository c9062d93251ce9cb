import type { Dot } from '../chart.ts';
import { create, place, round } from './draw.ts';

/**
 * Draws dots as a few paths, one for each tone, strength and size: a thousand circles as elements
 * would weigh more than the page. A dot is a line of no length with round ends.
 */
export function drawDots(group: SVGGElement, dots: Dot[]): void {
  const alike = new Map<string, Dot[]>();
  for (const dot of dots) {
    if (dot.opacity === 0 || dot.r === 0) continue;
    const name = `${dot.tone} ${dot.opacity} ${dot.r}`;
    alike.set(name, [...(alike.get(name) ?? []), dot]);
  }
  const paths = [...group.children];
  for (const path of paths.splice(alike.size)) path.remove();
  for (const [n, same] of [...alike.values()].entries()) {
    const { tone, r, opacity } = same[0]!;
    place(paths[n] ?? group.appendChild(create(group, 'path')), {
      class: `s dot-path ${tone}`,
      'stroke-width': round(r * 2),
      opacity: opacity === 1 ? null : opacity,
      d: dotted(same),
    });
  }
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
