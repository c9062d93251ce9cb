import { select } from 'd3-selection';
import { parseHTML } from 'linkedom';
import { drawDots, drawMarks, layer } from './shared/draw.ts';
import type { Layout } from './chart.ts';

/** The markup of a picture's two layers; the browser paints dots between them. */
export interface Layers {
  under: string;
  over: string;
}

/** Draws a layout with the same code as the browser and returns the inside of its SVG layers. */
export function renderLayers(layout: Layout): Layers {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const [under, over] = [svg(), svg()];
  drawMarks(layer(under, 'marks'), layout.under);
  if (layout.dots.length > 0) drawDots(layer(under, 'dots'), layout.dots);
  drawMarks(layer(over, 'marks'), layout.over);
  return { under: select(under).html(), over: select(over).html() };
}

/**
 * One whole picture as an SVG document that needs nothing around it.
 * @param style the stylesheet of marks and tones, both schemes
 * @param title the text alternative, drawn for none and read to all
 */
export function renderStill(layout: Layout, style: string, title: string): string {
  const { under, over } = renderLayers(layout);
  const size = `width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escape(title)}</title>` +
    `<style>${style}</style>${under}${over}</svg>`
  );
}

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
