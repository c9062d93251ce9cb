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

it('its contents lead to every chart: those of the story in its order, those of occupations, then the others', () => {
  const story = readFileSync('dist/index.html', 'utf8');
  const order = [
    ...parseHTML(story).document.querySelectorAll('[data-scene] figure[data-chart]'),
  ].map((figure) => figure.getAttribute('data-chart')!);
  const groups = [...document.querySelectorAll('.on-this-page details > ol > li')].map((group) => ({
    heading: group.querySelector('a')!.getAttribute('href')!,
    charts: [...group.querySelectorAll('li li a')].map((a) =>
      a.getAttribute('href')!.replace('#chart-', ''),
    ),
  }));
  for (const { heading, charts } of groups) {
    expect(document.querySelector(`h2${heading}`)).not.toBeNull();
    for (const chart of charts) expect(document.querySelector(`h3#chart-${chart}`)).not.toBeNull();
  }
  const [first, second, third] = groups.map(({ charts }) => charts);
  expect(first!.filter((chart) => order.includes(chart))).toEqual([...new Set(order)]);
  expect(second).toEqual(['record', 'places', 'hours']);
  expect(third!.length).toBeGreaterThan(0);
  const sections = [...document.querySelectorAll('section[aria-labelledby^="chart-"]')];
  expect(sections.map((section) => section.getAttribute('aria-labelledby')!.slice(6))).toEqual(
    groups.flatMap(({ charts }) => charts),
  );
});

it('each chart says where it stands, and none shows what its tests call it', () => {
  for (const section of document.querySelectorAll('section[aria-labelledby^="chart-"]')) {
    const name = section.getAttribute('aria-labelledby')!;
    const ways = [...section.querySelectorAll('.chart-ways a:not([data-use])')];
    expect(ways[0]!.getAttribute('href'), name).toMatch(/^\/(#|jobs\/|write\/)/);
    // One that no frame can show can be saved as it opens.
    if (!embeds().includes(name.slice(6)))
      expect(existsSync(`dist${ways.at(-1)!.getAttribute('href')!}`), name).toBe(true);
    expect(section.querySelectorAll('details')).toHaveLength(0);
    expect(section.querySelectorAll('.pictures img').length, name).toBeGreaterThan(0);
  }
});

it('the gallery is offered to teachers, and no part of the site is said to have it', () => {
  const teach = parseHTML(readFileSync('dist/teach/index.html', 'utf8')).document;
  expect(teach.querySelector('.offers a[href="/gallery/"]')).not.toBeNull();
  expect(document.querySelectorAll('header [aria-current]')).toHaveLength(0);
});
