import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { even, pagesOf } from './built.ts';

/** The feed of each build, and the address that its pictures and links begin with. */
const FEEDS = [
  { folder: 'dist', root: 'http://localhost:4321/' },
  { folder: 'dist-base', root: 'https://example.org/sub/' },
];

const decoded = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => {
    return { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name]!;
  });

describe.each(FEEDS)('the feed in $folder', ({ folder, root }) => {
  const feed = readFileSync(join(folder, 'feed.xml'), 'utf8');
  const items = [...feed.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item]) => {
    const inside = (tag: string) =>
      decoded(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(item!)![1]!);
    const content = inside('content:encoded');
    const { document } = parseHTML(`<html><body>${content}</body></html>`);
    return { link: inside('link'), body: document.body };
  });
  // Of a guess, the feed has the question alone; of a citation, not its number on the page.
  const story = pagesOf(folder).find(({ path }) => path === '/')!.document;
  for (const left of story.querySelectorAll('mtm-guess > :not(label), .cite-number')) left.remove();

  it('holds every word of every step, chapter by chapter', () => {
    const chapters = [...story.querySelectorAll('article.chapter')];
    expect(items.map(({ link }) => link)).toEqual(chapters.map(({ id }) => `${root}#${id}`));
    chapters.forEach((chapter, n) => {
      const text = even(items[n]!.body.textContent);
      const cards = [...chapter.querySelectorAll('[data-step] .card')];
      for (const card of cards) expect(text).toContain(even(card.textContent));
    });
  });

  it('holds the rest of every chapter as well', () => {
    const articles = [...story.querySelectorAll('article.chapter')];
    articles.forEach((article, n) => {
      const text = even(items[n]!.body.textContent);
      const passages = [...article.querySelectorAll(':scope > :is(p, ul, h3):not(.send), .why')];
      expect(passages.length).toBeGreaterThan(2);
      for (const passage of passages) expect(text).toContain(even(passage.textContent));
    });
  });

  it('shows every step by a picture that is there, with its words, at a whole address', () => {
    const steps = [...story.querySelectorAll('.still')].map((still) => still.getAttribute('alt'));
    const pictures = items.flatMap(({ body }) => [...body.querySelectorAll('img')]);
    expect(pictures.map((picture) => picture.getAttribute('alt'))).toEqual(steps);
    for (const picture of pictures) {
      const source = picture.getAttribute('src')!;
      expect(source.startsWith(root)).toBe(true);
      expect(existsSync(join(folder, source.slice(root.length))), source).toBe(true);
    }
  });

  it('leads nowhere that a feed reader could not follow, and brings no script or style', () => {
    for (const { body } of items) {
      for (const link of body.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(
        body.querySelectorAll('script, style, button, input, [class], [data-step]').length,
      ).toBe(0);
    }
  });
});
