import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain } from '../../../src/charts/files/plain.ts';
import { png } from '../../../src/content/out/raster.ts';
import { typefaces } from '../../../src/content/out/raster/typefaces.ts';

const styles = ['tones', 'marks'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>${styles.join('')}</style>${inside}</svg>`;

it('a picture takes the colours of paper, never those of the dark', () => {
  const text = plain(svg('<rect class="f machine" width="40" height="20"/>'));
  expect(text).not.toMatch(/var\(|@media|:root/);
  expect(text).toContain('.machine {\n  color: #b3402a;');
  expect(text).not.toContain('#f08a68');
});

it('a property that nobody gives a value stops the build', () => {
  expect(() => plain('<svg><style>.a { color: var(--lost); }</style></svg>')).toThrow('--lost');
});

it('a picture becomes a PNG of the width asked for, with its words in it', async () => {
  const blank = Buffer.from(await png(svg(''), 120));
  expect(blank.subarray(1, 4).toString()).toBe('PNG');
  expect([blank.readUInt32BE(16), blank.readUInt32BE(20)]).toEqual([120, 60]);
  const words = await png(svg('<text class="f ink big" y="15">M</text>'), 120);
  expect(words.length).toBeGreaterThan(blank.length * 1.5);
});

it('the typefaces measure a line as wide as its letters', async () => {
  const { width } = await typefaces();
  expect(width('MM', 'title', 50)).toBeCloseTo(2 * width('M', 'title', 50), 0);
  expect(width('M', 'title', 50)).toBeGreaterThan(width('M', 'ui', 50) * 0.8);
});

it('an arrow is drawn, and leaves the rest of its line in its own typeface', async () => {
  const drawn = (words: string, cover = '') =>
    png(svg(`<text class="f ink axis" y="12">${words}</text>${cover}`), 120);
  expect(await drawn('→')).not.toEqual(await drawn(''));
  // The arrow covered, the words before it are as they are without one.
  const cover = '<rect x="12" width="28" height="20" fill="#fff"/>';
  expect(await drawn('to →', cover)).toEqual(await drawn('to', cover));
});
