import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { typefaces } from '../../../src/content/out/raster/typefaces.ts';
import { lines } from '../../../src/content/out/share/lines.ts';
import { sharePicture, SHARED } from '../../../src/content/out/share/picture.ts';

const style = readFileSync('src/styles/tones.css', 'utf8');
const common = { chapters: 11, mark: 'Made to Measure', figure: '' };

/** The lines of a picture with the place of each on it. */
async function placed(title: string, summary: string) {
  const svg = await sharePicture({ ...common, order: 3, title, summary }, style);
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('g > text[font-size]')].map((text) => {
    const [, x, y] = /translate\((\S+) (\S+)\)/.exec(
      text.parentElement!.getAttribute('transform')!,
    )!;
    const size = Number(text.getAttribute('font-size'));
    const base = Number(y) + Number(text.getAttribute('y'));
    return { text: text.textContent, x: Number(x), size, base };
  });
}

describe('a share picture', () => {
  it.each([
    'Hyper-personalization misunderstood',
    'What has happened next here',
    'Arbeitsunfähigkeitsbescheinigun',
  ])('“%s” and the longest summary fit, and no line is on another', async (title) => {
    const { width } = await typefaces();
    const found = (
      await placed(
        title,
        'Most words among what was summed up will be wide ones. '.repeat(5).slice(0, 240),
      )
    ).filter(({ text }) => text !== '');
    const bases = found.map(({ base }) => base);
    expect(bases).toEqual([...bases].sort((a, b) => a - b));
    found.slice(1).forEach(({ base, size }, n) => {
      expect(base - found[n]!.base, found[n]!.text).toBeGreaterThanOrEqual(size);
    });
    for (const { text, x, size } of found)
      expect(x + width(text, size > 32 ? 'title' : 'words', size), text).toBeLessThan(500);
    expect(bases.at(-1)).toBeLessThan(SHARED.height);
  });

  it('takes what an editor writes as words, never as markup', async () => {
    const [title] = await placed('<b>&', 'Short.');
    expect(title!.text).toBe('<b>&');
  });
});

it('lines are as even as can be, and none is too wide', () => {
  const measure = (text: string) => text.length;
  expect(lines('one two three four', 14, measure)).toEqual(['one two', 'three four']);
  expect(lines('unbreakable word', 5, measure)).toEqual(['unbreakable', 'word']);
});
