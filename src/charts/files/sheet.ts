import type { Layout } from '../chart.ts';
import { TYPE_SIZE } from '../shared/labels.ts';
import type { Layers } from '../shared/layers.ts';
import { wrap, wrapEvenly } from '../shared/wrap.ts';
import { escape } from './escape.ts';
import { plain, type Scheme } from './plain.ts';

/** The size that a picture to carry away is laid out at, and the white round it, in pixels. */
export const SHEET = { width: 640, height: 560, margin: 28 } as const;

/** A picture with all that it must say where nothing stands round it. */
export interface Sheet {
  layout: Layout;
  layers: Layers;
  /** None where its user says it. */
  title?: string | undefined;
  subtitle?: string | undefined;
  /** What the picture comes to, and at which setting. */
  said: string[];
  /** Where it comes from. */
  foot: string[];
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** The size of its title, and the heights of lines, in pixels. */
const TITLE = 26;
const LEADING = { title: 31, note: 19, axis: 17 };

/**
 * Composes a picture with its title above and its source below, as an SVG that needs nothing else:
 * not the pages' typefaces either, which whoever saves it puts into it.
 * @param style the stylesheet of tones and marks
 */
export function sheet(
  { layout, layers, title, subtitle, said, foot, alt }: Sheet,
  style: string,
  scheme: Scheme = 'light',
): string {
  const { margin } = SHEET;
  const width = layout.width + 2 * margin;
  let y: number = margin;
  const text = (lines: string[], look: string, leading: number, size: number): string =>
    lines
      .map((line) => {
        y += leading;
        const at = y - (leading - size) / 2 - size * 0.2;
        return `<text x="${margin}" y="${at.toFixed(1)}" class="f ${look}">${escape(line)}</text>`;
      })
      .join('');
  const notes = (lines: string[], look: 'note' | 'strong', tone: string): string =>
    lines
      .map((line) => wrapEvenly(line, layout.width, look))
      .map((lines) => text(lines, `${tone} ${look}`, LEADING.note, TYPE_SIZE.note))
      .join('');
  const parts: string[] = [];
  if (title) {
    const lines = wrap(title, (layout.width * TYPE_SIZE.big) / TITLE, 'big');
    parts.push(text(lines, 'ink big', LEADING.title, TITLE));
  }
  if (subtitle) parts.push(notes([subtitle], 'note', 'pencil'));
  y += title || subtitle ? 14 : 0;
  parts.push(
    `<g transform="translate(${margin} ${y.toFixed(1)})">${layers.under}${layers.over}</g>`,
  );
  y += layout.height + 12;
  parts.push(notes(said, 'strong', 'ink'));
  y += 8;
  parts.push(`<path class="s grid" d="M${margin} ${y.toFixed(1)}h${layout.width}"/>`);
  y += 6;
  for (const line of foot)
    parts.push(
      text(wrapEvenly(line, layout.width, 'axis'), 'pencil axis', LEADING.axis, TYPE_SIZE.axis),
    );
  const height = Math.ceil(y + margin - 8);
  return plain(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
      `<title>${escape(alt)}</title><style>${style}.big{font-size:${TITLE}px}.marks .big{font-size:${TYPE_SIZE.big}px}</style>` +
      `<rect fill="var(--paper)" width="${width}" height="${height}"/>${parts.join('')}</svg>`,
    scheme,
  );
}
