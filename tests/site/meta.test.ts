import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/content/data/columns.ts';
import { pagesOf, said } from './built.ts';

/** The builds of the test run: for no host in particular, and for a folder of one. */
const BUILDS = [
  { folder: 'dist', root: '/' },
  { folder: 'dist-base', root: 'https://example.org/sub/' },
];

describe.each(BUILDS)('the site in $folder', ({ folder, root }) => {
  const pages = pagesOf(folder);
  const hosted = root.startsWith('https:');
  /** The file that an address of this site leads to. */
  const fileAt = (address: string) => {
    expect(address.startsWith(root)).toBe(true);
    const path = address.slice(root.length).replace(/#.*$/, '');
    return join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  };

  it('every page has a title of its own, a description, and one heading above all others', () => {
    expect(pages.length).toBeGreaterThan(10);
    const titles = pages.map(({ document }) => document.title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const page of pages) {
      expect(said(page, 'description')?.length, page.path).toBeGreaterThan(40);
      expect(page.document.querySelectorAll('h1').length, page.path).toBe(1);
      expect(said(page, 'og:title')?.length, page.path).toBeGreaterThan(0);
    }
  });

  it(
    hosted
      ? 'every page names a picture that is there by its whole address, in the size it says, and says what it shows'
      : 'no page names a picture by half an address',
    () => {
      for (const page of pages) {
        const image = said(page, 'og:image');
        if (!hosted) {
          expect([image, said(page, 'og:image:alt'), said(page, 'twitter:card')]).toEqual([
            undefined,
            undefined,
            undefined,
          ]);
          continue;
        }
        const png = readFileSync(fileAt(image!));
        expect(png.subarray(1, 4).toString(), page.path).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], page.path).toEqual([1200, 630]);
        expect([said(page, 'og:image:width'), said(page, 'og:image:height')]).toEqual([
          '1200',
          '630',
        ]);
        expect(said(page, 'og:image:alt')?.length, page.path).toBeGreaterThan(20);
      }
    },
  );

  it(
    hosted
      ? 'other languages are named by whole addresses, and each names the others back'
      : 'no page names other languages by half an address',
    () => {
      const named = new Map(
        pages.map(({ path, document }) => {
          const links = [...document.querySelectorAll('link[hreflang]')];
          return [path, links.map((link) => link.getAttribute('href')!)] as const;
        }),
      );
      const all = [...named.values()].flat();
      if (!hosted) {
        expect(all).toEqual([]);
        return;
      }
      for (const path of ['/', '/es/', '/search/', '/es/search/'])
        expect(named.get(path)).toContain(root + path.slice(1));
      for (const [path, others] of named)
        for (const other of others) {
          expect(existsSync(fileAt(other)), other).toBe(true);
          expect(named.get(`/${other.slice(root.length)}`), path).toEqual(others);
        }
    },
  );

  it('every chapter has a page to send, with its own picture, that leads to the chapter', () => {
    const story = pages.find(({ path }) => path === '/')!.document;
    const chapters = [...story.querySelectorAll('article.chapter')];
    expect(chapters.length).toBeGreaterThan(10);
    const pictures = chapters.map(({ id }) => {
      const page = pages.find(({ path }) => path === `/share/${id}/`)!;
      const links = [...page.document.querySelectorAll('main a')];
      expect(links.map((link) => link.getAttribute('href')!.replace(/^.*#/, ''))).toContain(id);
      return page.document.querySelector('main img')!.getAttribute('src');
    });
    expect(new Set([...pictures, root]).size).toBe(chapters.length + 1);
  });

  it('what pages say to search engines can be read, and every file they name is there', () => {
    const data = pages
      .flatMap(({ document }) => [
        ...document.querySelectorAll('script[type="application/ld+json"]'),
      ])
      .flatMap((script) => JSON.parse(script.textContent) as Record<string, unknown>[]);
    const of = (type: string) => data.filter((each) => each['@type'] === type);
    const [[article], datasets] = [of('Article'), of('Dataset')];
    const trails = of('BreadcrumbList');
    expect(of('Occupation').length).toBe(832);
    expect(of('LearningResource').length).toBe(3);
    expect(data.length).toBe(trails.length + 1 + datasets.length + 3 + 832);
    const ways = trails.flatMap(({ itemListElement }) => itemListElement as { item: string }[]);
    for (const to of new Set(ways.map(({ item }) => item)))
      expect(existsSync(fileAt(to)), to).toBe(true);
    for (const { url } of of('LearningResource') as { url: string }[])
      expect(existsSync(fileAt(url)), url).toBe(true);
    const parts = article!.hasPart as { url: string }[];
    const story = pages.find(({ path }) => path === '/')!.document;
    for (const { url } of parts)
      expect(story.getElementById(url.slice(url.indexOf('#') + 1)), url).not.toBeNull();
    // The tables together, and each of them.
    expect(datasets.length).toBe(1 + Object.keys(COLUMNS).length);
    for (const { distribution, url } of datasets) {
      const files = distribution as { contentUrl: string }[];
      expect(files.length, String(url)).toBeGreaterThan(0);
      for (const to of [url as string, ...files.map(({ contentUrl }) => contentUrl)])
        expect(existsSync(fileAt(to)), to).toBe(true);
    }
  });

  it('every page below the root says the way to itself, from the root through what is above it', () => {
    for (const { path, document } of pages) {
      const said = [...document.querySelectorAll('script[type="application/ld+json"]')]
        .flatMap((script) => JSON.parse(script.textContent) as Record<string, unknown>[])
        .filter((each) => each['@type'] === 'BreadcrumbList')
        .map(({ itemListElement }) => itemListElement as { name: string; item: string }[]);
      // What stands for a place of the story is no page of its own.
      const isBelow = !['/', '/404.html'].includes(path) && !path.startsWith('/share/');
      expect(said.length, path).toBe(isBelow ? 1 : 0);
      if (!isBelow) continue;
      const way = said[0]!.map(({ item }) => item.slice(root.length - 1));
      expect([way[0], way.at(-1)], path).toEqual(['/', path]);
      if (/^\/teach\/./.test(path)) expect(way).toEqual(['/', '/teach/', path]);
      expect(said[0]!.every(({ name }) => name.length > 3)).toBe(true);
    }
  });

  it(hosted ? 'each page says which address stands for it' : 'no page names a host', () => {
    for (const { path, document } of pages) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (hosted && path !== '/404.html') expect(existsSync(fileAt(canonical!)), path).toBe(true);
      else expect(canonical).toBeUndefined();
    }
  });

  it('the sitemap, where there is a host, lists every page that stands for itself', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    const index = /Sitemap: (\S+)/.exec(robots)?.[1];
    if (!hosted) {
      expect(index).toBeUndefined();
      return;
    }
    const locations = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!);
    const listed = locations(fileAt(index!)).flatMap((map) => locations(fileAt(map)));
    const standing = pages
      .filter((page) => said(page, 'robots') !== 'noindex')
      .map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href'))
      .filter((canonical) => !canonical!.includes('#'));
    expect(pages.filter((page) => said(page, 'robots')).map(({ path }) => path)).toEqual([
      '/404.html',
    ]);
    expect(listed).toContain(`${root}search/`);
    expect(listed.sort()).toEqual(standing.sort());
  });
});
