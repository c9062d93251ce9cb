import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A typeface as `marks.css` sets words of a picture in it: the class of those words, and their weights. */
interface Face {
  family: string;
  /** That of its package. */
  name: string;
  /** The weight by the class of a word that has another than the first. */
  weights: Record<string, number>;
}

/** What is set in which typeface, as `marks.css` has it. */
const BIG = 'big';
const FACES = {
  words: { family: 'Fraunces', name: 'fraunces', weights: { [BIG]: 560 } },
  ui: { family: 'Instrument Sans', name: 'instrument-sans', weights: { '': 400, strong: 600 } },
} as const satisfies Record<string, Face>;

/** Kerning, and figures of one width. */
const FEATURES = ['kern', 'tnum', 'lnum'];

/** The words of a picture, each with its classes. */
const WORDS = /<text\b[^>]*\bclass="([^"]*)"[^>]*>([\s\S]*?)<\/text>/g;

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a picture sets in one typeface: the signs, each once and in order, and the weights. */
interface Use {
  signs: string;
  weights: number[];
}

/**
 * A picture with the pages' typefaces in it, cut to the signs and weights that it uses: as a picture it may
 * fetch nothing.
 */
export async function withTypefaces(svg: string): Promise<string> {
  const set = [...svg.matchAll(WORDS)].map(([, classes, inside]) => ({
    classes: classes!.split(' '),
    text: inside!.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (sign) => ENTITIES[sign] ?? ''),
  }));
  const rules = Object.values(FACES).map(async (face: Face) => {
    const own = set.filter(({ classes }) => classes.includes(BIG) === BIG in face.weights);
    const weights = own.map(({ classes }) => {
      const other = classes.find((name) => name in face.weights) ?? '';
      return face.weights[other]!;
    });
    const signs = [...new Set(own.flatMap(({ text }) => Array.from(text)))].sort().join('');
    return signs && (await rule(face, { signs, weights: [...new Set(weights)].sort() }));
  });
  const style = (await Promise.all(rules)).join('');
  return svg.replace('<style>', () => `<style>${style}`);
}

/** Many pictures of a chart have the same signs in them. */
const made = new Map<string, Promise<string>>();

function rule(face: Face, use: Use): Promise<string> {
  const key = JSON.stringify([face.name, use]);
  const known = made.get(key) ?? cut(face, use);
  made.set(key, known);
  return known;
}

async function cut({ family, name }: Face, { signs, weights }: Use): Promise<string> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const whole = `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  const [min = 400, max = min] = weights;
  const font = await subsetFont(await readFile(resolve(whole)), signs, {
    targetFormat: 'woff2',
    variationAxes: { wght: min === max ? min : { min, max, default: min } },
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const weight = min === max ? '' : `font-weight:${min} ${max};`;
  const data = font.toString('base64');
  return `@font-face{font-family:'${family}';${weight}src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
