import { FOOT } from '../../charts/crowd/field.ts';
import { renderLayers } from '../../charts/static.ts';
import { resolve } from '../../charts/resolve.ts';
import { builtChart } from '../story/built-chart.ts';

/** The side of the square that the crowd is drawn in. */
export const SIDE = 560;

/** The marks of the tape lie this far apart. */
const TICK = 11;

/** The crowd with one of it measured, as the inside of an SVG of `SIDE` by `SIDE`. */
export async function frontCrowd(): Promise<string> {
  const { chart, data, words } = await builtChart('crowd');
  // Nothing stands below the dots here.
  const size = { width: SIDE, height: SIDE + FOOT };
  const field = chart.layout(data, resolve(chart, {}), size, words);
  const dots = renderLayers({ ...field, under: [], over: [] }).under;
  // The dot nearest to where the eye rests: two thirds along, a third down.
  const away = ({ x, y, r }: { x: number; y: number; r: number }) =>
    r > 0 ? Math.hypot(x - SIDE * 0.66, y - SIDE * 0.36) : Infinity;
  const { x, y, r } = field.dots.reduce((best, dot) => (away(dot) < away(best) ? dot : best));
  const count = Math.ceil((SIDE - x) / TICK);
  const ticks = Array.from(
    { length: count - 2 },
    (_, n) => `M${x + (n + 2) * TICK} ${y}v${(n + 2) % 5 ? -5 : -10}`,
  );
  return (
    `${dots}<g class="s brass"><path class="thread" pathLength="1" d="M${x} 0V${y - 15}" stroke-width="1.5"/>` +
    `<path class="thread" pathLength="1" d="M${x + 15} ${y}H${SIDE}" stroke-width="1.5"/>` +
    `<path d="${ticks.join('')}" stroke-width="1.2"/>` +
    `<circle cx="${x}" cy="${y}" r="15" stroke-width="2"/></g>` +
    `<circle class="f brass" cx="${x}" cy="${y}" r="${r + 1}"/>`
  );
}
