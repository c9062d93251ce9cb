import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../../ground/characters.ts';

/** One weight of one of the pages' typefaces, as pictures of dots need it. */
interface Cut {
  /** Name of its package. */
  name: string;
  weight: number;
}

const CUTS = {
  words: { name: 'fraunces', weight: 400 },
  title: { name: 'fraunces', weight: 560 },
  ui: { name: 'instrument-sans', weight: 400 },
  strong: { name: 'instrument-sans', weight: 600 },
} as const satisfies Record<string, Cut>;

/**
 * The arrows that the pages' typefaces lack, where a reader's system brings its own. Nothing else is
 * taken from this one: the renderer sets a whole line in a typeface that has all of it.
 */
const ARROWS = { file: 'katex/dist/fonts/KaTeX_Main-Regular.ttf', text: '←→' };

/** The cuts by what they are used for: `words` and `title` Fraunces, `ui` and `strong` Instrument Sans. */
export type CutName = keyof typeof CUTS;

/** The cuts as files that the renderer reads, and as fonts to measure with. */
export interface Typefaces {
  files: string[];
  /** The width of a line of text, in units of `size`. */
  width(text: string, cut: CutName, size: number): number;
}

let made: Promise<Typefaces> | undefined;

/** The pages' own typefaces at fixed weights: the renderer knows neither woff2 nor variable fonts. */
export function typefaces(): Promise<Typefaces> {
  made ??= cutAll();
  return made;
}

async function cutAll(): Promise<Typefaces> {
  const folder = mkdtempSync(join(tmpdir(), 'made-to-measure-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const fonts = {} as Record<CutName, Font>;
  const files: string[] = [];
  const keep = (name: string, font: Buffer) => {
    const path = join(folder, `${name}.ttf`);
    writeFileSync(path, font);
    files.push(path);
  };
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  for (const [cut, { name, weight }] of Object.entries(CUTS) as [CutName, Cut][]) {
    const whole = `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
    const font = await subsetFont(readFileSync(resolve(whole)), CHARACTERS, {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
    });
    fonts[cut] = create(font) as Font;
    keep(cut, font);
  }
  keep(
    'arrows',
    await subsetFont(readFileSync(resolve(ARROWS.file)), ARROWS.text, { targetFormat: 'sfnt' }),
  );
  return {
    files,
    width: (text, cut, size) => (advance(fonts[cut], text) / fonts[cut].unitsPerEm) * size,
  };
}

/** Without kerning, which takes a little off: a line measured so has room to spare. */
const advance = (font: Font, text: string): number =>
  [...text].reduce(
    (sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth,
    0,
  );
