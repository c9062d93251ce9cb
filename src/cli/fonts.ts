/*
 * `npm run fonts`: cuts the two typefaces down to the characters and weights the pages use, those of the
 * story in one file and the others in a second, and writes the rules that load them, with system fonts stretched to the same measures until they come.
 * Its results are committed; run it again when the characters, the weights or the packages change.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { OTHER_CHARACTERS, STORY_CHARACTERS } from '../content/ground/characters.ts';
import { metricsOf } from './fonts/average-width.ts';
import { unicodeRange } from './fonts/unicode-range.ts';
import { fallbackRule, LOCALS, type Cut } from './fonts/fallbacks.ts';

const STYLES = new URL('../styles/', import.meta.url);

/** Kerning, ligatures, and figures of one width for tables. */
const FEATURES = ['kern', 'liga', 'calt', 'tnum'];

/** Accents put in place: the few letters of the story that have one are whole. */
const ACCENTED = ['ccmp', 'locl', 'mark'];

/** Tables that no browser needs to draw text. */
const UNUSED_TABLES = ['DSIG', 'STAT', 'gasp', 'meta'];

interface Face {
  family: string;
  /** Name of its package and of the file written. */
  name: string;
  /** The custom property that holds the stack, and what ends the stack. */
  property: string;
  generic: string;
  locals: string[];
  weights: { min: number; max: number };
  /** The weight most of the bold text has. */
  bold: number;
}

const FACES: Face[] = [
  {
    family: 'Fraunces',
    name: 'fraunces',
    property: '--words',
    generic: 'Georgia, serif',
    locals: ['Georgia', 'Times', 'Noto'],
    weights: { min: 400, max: 620 },
    bold: 560,
  },
  {
    family: 'Instrument Sans',
    name: 'instrument-sans',
    property: '--ui',
    generic: 'system-ui, sans-serif',
    locals: ['Arial', 'Roboto'],
    weights: { min: 400, max: 600 },
    bold: 600,
  },
];

const source = (face: Face) =>
  readFile(
    new URL(
      import.meta.resolve(
        `@fontsource-variable/${face.name}/files/${face.name}-latin-wght-normal.woff2`,
      ),
    ),
  );

/** What a file of a typeface has. */
interface Part {
  characters: string;
  features: string[];
}

/** The two files of a typeface, by what their names add to its own. */
const PARTS: Record<string, Part> = {
  '': { characters: STORY_CHARACTERS, features: FEATURES },
  '-other': { characters: OTHER_CHARACTERS, features: [...FEATURES, ...ACCENTED] },
};

async function writeWoff2(face: Face, part: string): Promise<number> {
  const { characters, features } = PARTS[part]!;
  const file = await subsetFont(await source(face), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...face.weights, default: face.weights.min } },
    keepFeatures: features,
    dropTables: UNUSED_TABLES,
    noHinting: true,
  });
  await writeFile(new URL(`fonts/${face.name}${part}.woff2`, STYLES), file);
  return file.length;
}

async function cut(face: Face, bold: boolean): Promise<Cut> {
  const { min, max } = face.weights;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .';
  const wght = bold ? face.bold : min;
  const file = await subsetFont(await source(face), letters, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  return { bold, weights: bold ? `500 ${max}` : `${min} 499`, metrics: metricsOf(file) };
}

const fallbackName = (face: Face, local: string) =>
  `${face.family} Fallback${local === face.locals[0] ? '' : ` ${local}`}`;

async function rules(face: Face): Promise<string> {
  const { min, max } = face.weights;
  const own = await Promise.all(
    Object.entries(PARTS).map(async ([part, { characters }]) => {
      const file = await subsetFont(await source(face), characters, { targetFormat: 'sfnt' });
      return `@font-face {
    font-family: '${face.family}';
    font-weight: ${min} ${max};
    font-display: swap;
    src: url('./fonts/${face.name}${part}.woff2') format('woff2');
    unicode-range: ${unicodeRange(file)};
  }`;
    }),
  );
  const cuts = [await cut(face, false), await cut(face, true)];
  const stretched = face.locals.flatMap((local) =>
    cuts.map((each) => fallbackRule(fallbackName(face, local), LOCALS[local]!, each)),
  );
  return [...own, ...stretched].join('\n');
}

const stack = (face: Face) =>
  [face.family, ...face.locals.map((local) => fallbackName(face, local))]
    .map((name) => `'${name}'`)
    .join(', ');

await mkdir(new URL('fonts/', STYLES), { recursive: true });
const css = [
  '/* Written by `npm run fonts`; change src/cli/fonts.ts and run it again. */',
  ...(await Promise.all(FACES.map(rules))),
  `:root {\n${FACES.map((face) => `${face.property}: ${stack(face)}, ${face.generic};`).join('\n')}\n}`,
].join('\n');
const target = new URL('fonts.css', STYLES);
const style = await resolveConfig(target);
await writeFile(target, await format(css, { ...style, parser: 'css' }));
for (const face of FACES)
  for (const part of Object.keys(PARTS)) {
    const bytes = await writeWoff2(face, part);
    console.log(`${face.name}${part}: ${(bytes / 1000).toFixed(1)} kB`);
  }
