import { escape } from '../../charts/files/escape.ts';
import { plain } from '../../charts/files/plain.ts';
import { TYPE_SIZE } from '../../charts/shared/labels.ts';
import { wrap } from '../../charts/shared/wrap.ts';
import type { CardLines, Entry, Line } from './card-lines.ts';
import type { CardWords } from './words.ts';

/** The picture's width, what is left white at its sides, and where its lines begin beside their names, in pixels. */
const WIDTH = 720;
const MARGIN = 64;
const NAMES = 190;
/** Heights of lines, and the size of the title. */
const LEADING = { title: 46, part: 44, line: 20, entry: 10 };
const TITLE = 38;

/** Lines to draw from above to below. */
interface Sheet {
  y: number;
  drawn: string[];
}

/**
 * The card as a picture, as an SVG that needs nothing else. Nothing of the reader is in it but the lines
 * of the sides that are ticked: others are a blank tape.
 * @param style the stylesheet of tones and marks
 */
export function cardPicture(
  { parts, shop }: CardLines,
  words: CardWords,
  sides: ReadonlySet<string>,
  style: string,
): string {
  const sheet: Sheet = { y: MARGIN - 14, drawn: [] };
  sheet.y += LEADING.title;
  sheet.drawn.push(text(words.title, MARGIN, sheet.y, 'ink big'));
  for (const { part, heading, entries } of parts) {
    sheet.y += LEADING.part;
    sheet.drawn.push(text(heading, MARGIN, sheet.y, 'ink head'), rule(sheet.y + 10, part));
    sheet.y += 14;
    for (const entry of entries) writeEntry(sheet, entry, sides);
  }
  const guesses = shop.filter(({ side }) => sides.has(side));
  if (guesses.length > 0) {
    sheet.y += LEADING.part;
    sheet.drawn.push(
      text(words.shop.heading, MARGIN, sheet.y, 'ink head'),
      rule(sheet.y + 10, 'guess'),
    );
    sheet.y += 14;
    for (const { guess, wrong } of guesses) {
      sheet.y += LEADING.entry;
      write(sheet, guess, MARGIN, 'ink strong');
      write(sheet, wrong, MARGIN, 'pencil note');
    }
    sheet.y += LEADING.entry;
    write(sheet, words.shop.illustration, MARGIN, 'pencil note');
  }
  return finished(sheet, words, style);
}

/** The lines of a signal, beside its name. */
function writeEntry(sheet: Sheet, { name, lines }: Entry, sides: ReadonlySet<string>): void {
  sheet.y += LEADING.entry;
  const top = sheet.y;
  const kept = lines.filter(({ side }) => side === null || sides.has(side));
  const isBlank = kept.length < lines.length;
  if (isBlank) {
    sheet.y += LEADING.line;
    sheet.drawn.push(blank(sheet.y));
  }
  for (const line of kept) {
    write(sheet, line.text, MARGIN + NAMES, line.side === null ? 'pencil note' : 'ink note');
    if (line.length !== undefined) sheet.drawn.push(tapeOf(line, sheet.y + 6));
    if (line.length !== undefined) sheet.y += 8;
  }
  const below = sheet.y;
  sheet.y = top;
  write(sheet, name, MARGIN, 'ink strong', NAMES - 16);
  sheet.y = Math.max(sheet.y, below);
}

/** A text in as many lines as it takes. */
function write(
  sheet: Sheet,
  said: string,
  x: number,
  look: string,
  width = WIDTH - MARGIN - x,
): void {
  for (const line of wrap(said, width, look.includes('strong') ? 'strong' : 'note')) {
    sheet.y += LEADING.line;
    sheet.drawn.push(text(line, x, sheet.y, look));
  }
}

const text = (said: string, x: number, y: number, look: string): string =>
  `<text x="${x}" y="${y}" class="f ${look}">${escape(said)}</text>`;

/** Solid below what was read; stitched below what is guessed. */
const rule = (y: number, part: string): string =>
  `<path class="s ink${part === 'read' ? '' : ' stitched'}" d="M${MARGIN} ${y}H${WIDTH - MARGIN}"/>`;

/** A tape with nothing on it. */
const blank = (y: number): string =>
  `<rect class="s dot stitched" x="${MARGIN + NAMES}" y="${y - 12}" width="${WIDTH - 2 * MARGIN - NAMES}" height="14"/>`;

const tapeOf = ({ length }: Line, y: number): string =>
  `<rect class="f brass" x="${MARGIN + NAMES}" y="${y}" width="${((WIDTH - 2 * MARGIN - NAMES) * length!).toFixed(1)}" height="4"/>`;

/** The tape along the card's edge: a mark every ten pixels, a long one every fifty. */
function edge(height: number): string {
  const marksAlong = Array.from(
    { length: Math.floor(height / 10) },
    (_, n) => `M0 ${n * 10}h${n % 5 === 0 ? 18 : 9}`,
  );
  return `<path class="s pencil" d="${marksAlong.join('')}"/><path class="s grid" d="M30 0V${height}"/>`;
}

function finished({ y, drawn }: Sheet, words: CardWords, style: string): string {
  const height = y + MARGIN + 20;
  const foot = text(words.mark, MARGIN, height - MARGIN / 2, 'pencil axis');
  const hole = `<circle class="s pencil" cx="${WIDTH - MARGIN}" cy="${MARGIN - 10}" r="11"/>`;
  return plain(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">` +
      `<title>${escape(words.title)}</title><style>${style}.head{font:600 ${TYPE_SIZE.big * 0.6}px 'Instrument Sans',sans-serif}.big{font-size:${TITLE}px}.note,.strong,.big{stroke:none}</style>` +
      `<rect fill="var(--card)" width="${WIDTH}" height="${height}"/>${edge(height)}${hole}${drawn.join('')}${foot}</svg>`,
  );
}
