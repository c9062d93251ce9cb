import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { besidesSchema } from '../../src/content/story/lesson-schemas.ts';
import { NOTES } from '../../src/content/story/grammar.ts';
import { filesIn } from '../../src/content/ground/folder.ts';
import { parseYaml } from '../../src/content/ground/yaml.ts';
import { slugOf } from '../../src/content/ground/slug.ts';
import { siteSchema } from '../../src/content/story/schemas.ts';

const pageOf = (path: string) =>
  parseHTML(readFileSync(`dist/teach/${path}/index.html`, 'utf8')).document;
const words = parseYaml('', readFileSync('content/site.yaml', 'utf8'), siteSchema).value as {
  teach: { lesson: Record<string, string> };
};
const lessons = filesIn('content/lessons', '.mdx').map((file) => {
  const head = readFileSync(`content/lessons/${file}`, 'utf8').split('\n---\n')[0]!.slice(4);
  return { slug: slugOf(file), head: parseYaml('', head, besidesSchema).value };
});

describe.each(lessons)('the lesson $slug', ({ slug, head }) => {
  const { vocabulary, standards } = head as { vocabulary: string[]; standards: { item: string }[] };
  const { lesson } = words.teach;

  it('tells its teacher what to expect, background, support, extension and accessibility, each once', () => {
    const page = pageOf(slug);
    const told = [...page.querySelectorAll('.notes h2')].map(({ textContent }) => textContent);
    for (const on of NOTES)
      expect(told.filter((name) => name === lesson[on])).toEqual([lesson[on]]);
    for (const part of page.querySelectorAll('.notes'))
      expect(part.textContent.length).toBeGreaterThan(part.querySelector('h2')!.textContent.length);
  });

  it('has the words its head names, and its standards by their codes, or says that it claims none', () => {
    const page = pageOf(slug);
    expect(page.querySelectorAll('.notes dt').length).toBe(vocabulary.length);
    const items = [...page.querySelectorAll('[aria-labelledby=standards] a')];
    expect(items.map(({ textContent }) => textContent)).toEqual(standards.map(({ item }) => item));
    expect(page.body.textContent.includes(lesson.noStandards!)).toBe(standards.length === 0);
  });

  it('keeps what is for its teacher from the page of its students, and from packages', () => {
    expect(pageOf(`${slug}/work`).querySelectorAll('.notes, .expect').length).toBe(0);
    const page = pageOf(slug);
    for (const name of ['.facts', '.takes', '.notes', '.expect', '[aria-labelledby=rubric]'])
      for (const part of [page.querySelector(name)!, ...page.querySelectorAll(name)])
        expect(part.closest('[data-for=teacher]'), name).not.toBeNull();
  });
});
