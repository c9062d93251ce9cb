import type { Layout } from '../chart.ts';
import { drawDots } from './draw-dots.ts';
import { drawMarks, layer } from './draw.ts';

/** The markup of a picture's two layers; the browser paints dots between them. */
export interface Layers {
  under: string;
  over: string;
}

/**
 * Draws a layout into SVG elements that nothing else holds and returns what is inside them: what the
 * browser paints on a canvas stands among the marks below.
 * @param svg makes an empty element, in a browser or at build
 */
export function layersOf(layout: Layout, svg: () => SVGSVGElement): Layers {
  const [under, over] = [svg(), svg()];
  drawMarks(layer(under, 'marks'), layout.under);
  if (layout.dots.length > 0) drawDots(layer(under, 'dots'), layout.dots);
  drawMarks(layer(over, 'marks'), layout.over);
  return { under: under.innerHTML, over: over.innerHTML };
}
