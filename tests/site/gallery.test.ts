import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeds } from './built.ts';

const { document } = parseHTML(readFileSync('dist/gallery/index.html', 'utf8'));

describe.each(embeds())('%s in the gallery', (chart) => {
  const section = document.querySelector(`[aria-labelledby="chart-${chart}"]`)!;
  const links = [...section.querySelectorAll('.chart-ways a:not([data-use])')].map((a) =>
    a.getAttribute('href')!,
  );

  it('leads to where it can be used, to its embed and to its files', () => {
    const [home, embed, ...files] = links;
    expect(home).toMatch(/^\/(#[\w-]+\.\d+|jobs\/)$/);
    const story = readFileSync('dist/index.html', 'utf8');
    if (home !== '/jobs/') expect(story).toContain(`id="${home!.slice(2)}"`);
    expect(embed).toBe(`/embed/${chart}/`);
    expect(files).toEqual(['svg', 'png', 'csv'].map((ending) => `/charts/${chart}.${ending}`));
    for (const file of files) expect(existsSync(`dist${file}`), file).toBe(true);
  });

  it('has each step by its own words, and of the story a button to use it', () => {
    const [steps] = section.querySelectorAll('.pictures');
    const names = [...steps!.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name, name).toMatch(/^\S.* .*\S$/);
    for (const image of steps!.querySelectorAll('img'))
      expect(existsSync(`dist${image.getAttribute('src')!}`)).toBe(true);
    const use = section.querySelector('a[data-use]');
    expect(use?.getAttribute('href')).toBe(links[0] === '/jobs/' ? undefined : `/embed/${chart}/`);
    if (use) expect(JSON.parse(use.getAttribute('data-steps')!)).toHaveLength(names.length);
  });
});

it('the gallery is offered to teachers, and no part of the site is said to have it', () => {
  const teach = parseHTML(readFileSync('dist/teach/index.html', 'utf8')).document;
  expect(teach.querySelector('.offers a[href="/gallery/"]')).not.toBeNull();
  expect(document.querySelectorAll('header [aria-current]')).toHaveLength(0);
});
