import { create, type Font } from 'fontkitten';

/** How often each letter comes in English text, per thousand letters (Norvig 2013, from Google's books). */
const LETTERS: Record<string, number> = Object.fromEntries<number>(
  'e124.9 t92.8 a80.4 o76.4 i75.7 n72.3 s65.1 r62.8 h50.5 l40.7 d38.2 c33.4 u27.3 m25.1 f24 p21.4 g18.7 w16.8 y16.6 b14.8 v10.5 k5.4 x2.3 j1.6 q1.2 z0.9'
    .split(' ')
    .map((pair): [string, number] => [pair.charAt(0), Number(pair.slice(1))]),
);

/** What of a font decides how much room its text takes, as fractions of the type size. */
export interface Metrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of a character of English text, spaces, capitals and stops among them. */
  width: number;
}

/** Reads a static font file (TrueType or WOFF). */
export function metricsOf(file: Buffer): Metrics {
  const font = create(file) as Font;
  const em = font.unitsPerEm;
  return {
    ascent: font.ascent / em,
    descent: -font.descent / em,
    lineGap: font.lineGap / em,
    width: averageAdvance(font) / em,
  };
}

/** Words of 4.79 letters (Norvig's mean), one letter in twenty a capital, a full stop or comma every nine words. */
function averageAdvance(font: Font): number {
  const advance = (character: string) =>
    font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
  let letters = 0;
  for (const [letter, times] of Object.entries(LETTERS))
    letters += (times / 1000) * (0.95 * advance(letter) + 0.05 * advance(letter.toUpperCase()));
  return (4.79 * letters + advance(' ') + advance('.') / 9) / (4.79 + 1 + 1 / 9);
}
