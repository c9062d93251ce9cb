import type { Layout } from '../../charts/chart.ts';
import { renderLayers } from '../../charts/static.ts';

/** The side of a swatch in pixels, and of the picture that it is cut from. */
const SIDE = 96;
const CUT = 260;

/** The size that a chart is laid out at for its swatch. */
export const LAID_OUT = { width: CUT, height: CUT };

/** The teeth of the pinked edge: how wide each is, and how deep. */
const TOOTH = { wide: 6, deep: 2.5 };

/**
 * A swatch of a picture as SVG: a small square of it with pinked edges, without its words, which nobody could read.
 * @param style the stylesheet of marks and tones
 */
export function swatch(layout: Layout, style: string): string {
  const wordless = (marks: Layout['under']) => marks.filter(({ kind }) => kind !== 'text');
  const { under, over } = renderLayers({
    ...layout,
    under: wordless(layout.under),
    over: wordless(layout.over),
  });
  const edge = `M${TOOTH.deep} ${TOOTH.deep}${['h', 'v', '-h', '-v'].map(side).join('')}Z`;
  const inner = SIDE - 2 * TOOTH.deep;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">` +
    `<style>${style}.cloth{fill:var(--card);stroke:var(--grid)}</style>` +
    `<path class="cloth" d="${edge}"/>` +
    `<svg x="${TOOTH.deep}" y="${TOOTH.deep}" width="${inner}" height="${inner}" viewBox="0 0 ${CUT} ${CUT}">` +
    `${under}${over}</svg></svg>`
  );
}

/** One side of the edge, from corner to corner: right, down, left, up. */
function side(way: string): string {
  const teeth = Math.floor((SIDE - 2 * TOOTH.deep) / TOOTH.wide);
  const half = (SIDE - 2 * TOOTH.deep) / teeth / 2;
  const [along, out] = way.startsWith('-') ? [-half, TOOTH.deep] : [half, -TOOTH.deep];
  const step = (deep: number) => (way.endsWith('h') ? `l${along} ${deep}` : `l${-deep} ${along}`);
  return (step(out) + step(-out)).repeat(teeth);
}
