import { parseHTML } from 'linkedom';
import type { Layout, LineMark, Mark } from './chart.ts';
import { escape } from './files/escape.ts';
import { round } from './shared/draw.ts';
import { layersOf, type Layers } from './shared/layers.ts';
import { path } from './shared/marks.ts';

/** Draws a layout with the same code as the browser and returns the inside of its SVG layers. */
export function renderLayers(layout: Layout): Layers {
  const { document } = parseHTML('<html><body></body></html>');
  return layersOf(layout, () => document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
}

/**
 * The inside of a picture that no script follows, in as few signs as can be: without keys, and lines of
 * one look that come after each other, such as the ticks of a tape, as one path.
 */
export function renderLean(layout: Layout): string {
  const { under, over } = renderLayers({
    ...layout,
    under: joined(layout.under),
    over: joined(layout.over),
  });
  return (under + over)
    .replace(/ data-key="[^"]*"/g, '')
    .replace(/ stroke-width="1"/g, '')
    .replace(/><\/(?:path|rect|circle)>/g, '/>');
}

const look = ({ tone, width, stitched, opacity }: LineMark): string =>
  JSON.stringify([tone, width, stitched, opacity]);

function joined(marks: readonly Mark[]): Mark[] {
  const made: Mark[] = [];
  let last: LineMark | null = null;
  for (const mark of marks) {
    const before = made.at(-1);
    if (mark.kind !== 'line') {
      made.push(mark);
      last = null;
      continue;
    }
    const d = `M${round(mark.x1)} ${round(mark.y1)}L${round(mark.x2)} ${round(mark.y2)}`;
    if (last && before?.kind === 'path' && look(last) === look(mark)) before.d += d;
    else made.push(path(mark.key, d, pathLook(mark)));
    last = mark;
  }
  return made;
}

const pathLook = ({ tone, width, stitched, opacity }: LineMark) => ({
  tone,
  ...(width !== undefined && { width }),
  ...(stitched !== undefined && { stitched }),
  ...(opacity !== undefined && { opacity }),
});

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
