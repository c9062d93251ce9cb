import type { Layout } from '../../../charts/chart.ts';
import { escape } from '../../../charts/files/escape.ts';
import { renderLayers } from '../../../charts/static.ts';
import { typefaces, type CutName, type Typefaces } from '../raster/typefaces.ts';
import { lines } from './lines.ts';
import { tape, TAPE } from './tape.ts';

/** What services that show links ask for, in pixels. */
export const SHARED = { width: 1200, height: 630 } as const;

/** Where the chart stands in the picture, in pixels. */
const STAGE = { x: 500, y: 76, width: 662, height: 496 };

/** A chart is laid out this many times smaller and drawn larger, so that a thumbnail can be read. */
const SCALE = 1.55;

/** The size that a shared chart is laid out at. */
export const LAID_OUT = { width: STAGE.width / SCALE, height: STAGE.height / SCALE };

/** The column of words: its left edge, its width, its top, and the baseline of its last line. */
const COLUMN = { x: TAPE + 40, width: 372, top: 32, foot: 592 };

/** What a share picture says and shows. */
export interface Shared {
  /** The chapter's number on the tape; none for the whole story. */
  order?: number;
  chapters: number;
  title: string;
  summary: string;
  /** Said at the foot of the words: the name of the site. */
  mark: string;
  /** The picture at the right, as `stage` or `square` place it. */
  figure: string;
  /** Above and below the figure. */
  heading?: string;
  source?: string;
}

/** What is said and shown of a subject beside the story, wherever that is. */
export type Subject = Omit<Shared, 'order' | 'chapters' | 'mark'>;

/** Places a chart that was laid out at `LAID_OUT`. */
export function stage(layout: Layout): string {
  const { under, over } = renderLayers(layout);
  return `<g transform="translate(${STAGE.x} ${STAGE.y}) scale(${SCALE})">${under}${over}</g>`;
}

/** Places a square drawing at the right, as high as the picture. */
export function square(markup: string, side: number): string {
  const { width, height } = SHARED;
  return `<g transform="translate(${width - height} 0) scale(${height / side})">${markup}</g>`;
}

interface Block {
  markup: string;
  height: number;
}

/**
 * Composes a share picture as SVG: title and summary beside a chart, and at the edge the tape.
 * @param style the stylesheet of marks and tones
 */
export async function sharePicture(shared: Shared, style: string): Promise<string> {
  const faces = await typefaces();
  const title = fitting(faces, shared.title, 'title', [76, 30], 1.04, 230);
  const room = COLUMN.foot - COLUMN.top - title.height - 80;
  const summary = fitting(faces, shared.summary, 'words', [32, 22], 1.34, room);
  const mark = fitting(faces, shared.mark, 'title', [27, 20], 1.12, 50, COLUMN.width - 34);
  const heading = fitting(faces, shared.heading ?? '', 'strong', [25, 16], 1.2, 32, STAGE.width);
  const source = fitting(faces, shared.source ?? '', 'ui', [16, 13], 1.2, 34, STAGE.width);
  const { width, height } = SHARED;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<style>${style}</style><rect fill="var(--paper)" width="${width}" height="${height}"/>` +
    tape(height, shared.chapters, shared.order) +
    `<g transform="translate(${COLUMN.x} ${COLUMN.top})" fill="var(--ink)">${title.markup}</g>` +
    `<g transform="translate(${COLUMN.x} ${COLUMN.top + title.height + 20})" fill="var(--pencil)">${summary.markup}</g>` +
    `<g transform="translate(${COLUMN.x} ${COLUMN.foot})">${RING}</g>` +
    `<g transform="translate(${COLUMN.x + 34} ${COLUMN.foot + 4 - mark.height})" fill="var(--ink)">${mark.markup}</g>` +
    `<g transform="translate(${STAGE.x} 34)" fill="var(--ink)">${heading.markup}</g>` +
    shared.figure +
    `<g transform="translate(${STAGE.x} ${height - 14 - source.height})" fill="var(--pencil)">${source.markup}</g></svg>`
  );
}

/** The largest type between two sizes at which a text fits a width and a height. */
function fitting(
  { width: measure }: Typefaces,
  text: string,
  cut: CutName,
  [most, least]: [number, number],
  leading: number,
  height: number,
  width = COLUMN.width,
): Block {
  for (let size = most; ; size -= 1) {
    const wide = (piece: string) => measure(piece, cut, size);
    const found = lines(text, width, wide);
    const tall = found.length * size * leading;
    // A long word has to be whole, however small.
    if (found.some((piece) => wide(piece) > width) || (size > least && tall > height)) continue;
    const markup = found.map((piece, n) => line(piece, cut, size, size * (0.92 + n * leading)));
    return { markup: markup.join(''), height: tall };
  }
}

const STYLES: Record<CutName, string> = {
  words: 'font-family="Fraunces" font-weight="400"',
  title: 'font-family="Fraunces" font-weight="560" letter-spacing="-0.02em"',
  ui: 'font-family="Instrument Sans" font-weight="400"',
  strong: 'font-family="Instrument Sans" font-weight="600"',
};

function line(text: string, cut: CutName, size: number, y = 0): string {
  return `<text y="${y.toFixed(1)}" font-size="${size}" ${STYLES[cut]}>${escape(text)}</text>`;
}

/** The one dot that is measured. */
const RING =
  '<circle cx="11" cy="-9" r="10" fill="none" stroke="var(--brass)" stroke-width="2.5"/>' +
  '<circle cx="11" cy="-9" r="4.5" fill="var(--brass)"/>';
