import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';

const FACE = /@font-face\{font-family:'([^']+)';[^}]*?base64,([^)]+)\)/g;

/** The page's own cuts, which say what signs a typeface has at all. */
const own = (name: string) =>
  ['', '-other'].map((part) => read(`src/styles/fonts/${name}${part}.woff2`));
const read = (path: string) => create(readFileSync(path)) as Font;
const WHOLE = { Fraunces: own('fraunces'), 'Instrument Sans': own('instrument-sans') };

const has = (font: Font, sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0)!);

/** The signs of a picture that its own typefaces lack, and the most glyphs that one of them has. */
function lacking(svg: string): { lacks: string[]; most: number } {
  const { document } = parseHTML(`<body>${svg}</body>`);
  const faces = new Map(
    [...svg.matchAll(FACE)].map(([, family, data]) => [
      family!,
      create(Buffer.from(data!, 'base64')) as Font,
    ]),
  );
  const lacks = [...document.querySelectorAll('text')].flatMap((text) => {
    const family = text.classList.contains('big') ? 'Fraunces' : 'Instrument Sans';
    const font = faces.get(family);
    return Array.from(text.textContent).filter(
      (sign) => WHOLE[family].some((one) => has(one, sign)) && !(font && has(font, sign)),
    );
  });
  return { lacks, most: Math.max(0, ...[...faces.values()].map(({ numGlyphs }) => numGlyphs)) };
}

it('every still picture brings the typefaces of its words, cut to the signs that it has', () => {
  const files = readdirSync('dist/stills').filter((file) => file.endsWith('.svg'));
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    const { lacks, most } = lacking(readFileSync(`dist/stills/${file}`, 'utf8'));
    expect([file, lacks]).toEqual([file, []]);
    expect([file, most < 90]).toEqual([file, true]);
  }
});

it('so does the picture of each chart as a file', () => {
  for (const file of readdirSync('dist/charts').filter((name) => name.endsWith('.svg')))
    expect([file, lacking(readFileSync(`dist/charts/${file}`, 'utf8')).lacks]).toEqual([file, []]);
});
