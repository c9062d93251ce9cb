import { parseHTML } from 'linkedom';
import type { Layout } from './chart.ts';
import { escape } from './files/escape.ts';
import { layersOf, type Layers } from './shared/layers.ts';

/** Draws a layout with the same code as the browser and returns the inside of its SVG layers. */
export function renderLayers(layout: Layout): Layers {
  const { document } = parseHTML('<html><body></body></html>');
  return layersOf(layout, () => document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
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
