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
    expect(pageOf(`${slug}/work`).querySelectorAll('.notes, .expect, [data-for]').length).toBe(0);
    const page = pageOf(slug);
    for (const name of ['.facts', '.takes', '.notes', '.expect', '[aria-labelledby=rubric]'])
      for (const part of [page.querySelector(name)!, ...page.querySelectorAll(name)])
        expect(part.closest('[data-for=teacher]'), name).not.toBeNull();
    for (const part of page.querySelectorAll('.teacher-alone'))
      expect(part.getAttribute('data-for')).toBe('teacher');
  });

  it('can be changed in every paragraph that its students read, in their order', () => {
    const read = [...pageOf(`${slug}/work`).querySelectorAll('.part-of-lesson > p')];
    const fields = [...pageOf(`${slug}/change`).querySelectorAll('[data-lead]')];
    expect(fields.length).toBe(read.length);
    const begins = (text: string) =>
      text
        .trim()
        .replace(/[^\w]+/g, ' ')
        .slice(0, 30);
    expect(fields.map((one) => begins(one.textContent))).toEqual(
      read.map((one) => begins(one.textContent)),
    );
  });

  it('has the picture of each chart that waits in the prediction it waits for, and nothing of what comes', () => {
    const page = pageOf(`${slug}/work`);
    const waiting = page.querySelectorAll('.embed[data-waits]');
    expect(page.querySelectorAll('.question[data-kind=predict] .waits img').length).toBe(
      waiting.length,
    );
    for (const embed of waiting) expect(embed.querySelectorAll('img').length).toBe(0);
    for (const image of page.querySelectorAll('.waits img')) {
      const still = readFileSync(`dist${image.getAttribute('src')!}`, 'utf8');
      expect(still).not.toMatch(/Draw across|slide, or type/);
    }
  });
});
