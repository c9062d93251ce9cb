import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { unpackPlaces, type Kind, type PackedPlace } from '../../src/scenes/search/place.ts';
import { pagesOf } from './built.ts';

/** What the search may weigh, brotli, in bytes: before it is opened, and what it looks through. */
const BUDGET = { press: 600, places: 60_000 };

const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const placesOf = (language: string) => {
  const packed = JSON.parse(read(`search/${language}.places.json`)) as PackedPlace[];
  return unpackPlaces(packed, language);
};
const pages = pagesOf('dist');
const documentAt = (path: string) => pages.find((page) => page.path === path)!.document;
const idsOn = (path: string, selector: string) =>
  [...documentAt(path).querySelectorAll(selector)].map(({ id }) => `${path}#${id}`);

describe('what the search finds', () => {
  const places = placesOf('en');
  const of = (kind: Kind) => places.filter((place) => place.kind === kind).map(({ path }) => path);

  it('is every step and chapter of the story, those beyond the short cut too', () => {
    const steps = idsOn('/', '.step[id]');
    expect(steps.length).toBeGreaterThan(100);
    expect(documentAt('/').querySelectorAll('.step[data-short]').length).toBeLessThan(steps.length);
    expect(of('story')).toEqual(expect.arrayContaining([...steps, ...idsOn('/', '.chapter')]));
  });

  it('is every claim, table, source, part of the guide and number of the model', () => {
    expect(of('claim')).toEqual(expect.arrayContaining(idsOn('/claims/', '.argued')));
    expect(of('table')).toEqual(expect.arrayContaining(idsOn('/data/', 'main > section[id]')));
    expect(of('source')).toEqual(expect.arrayContaining(idsOn('/sources/', 'li[id]')));
    expect(of('guide')).toEqual(
      expect.arrayContaining(idsOn('/write/', 'main > h2[id], .tag[id]')),
    );
    expect(of('model')).toEqual(expect.arrayContaining(idsOn('/model/', 'h2[id], tr[id]')));
    for (const kind of ['claim', 'table', 'source', 'guide', 'model'] as const)
      expect(of(kind).length, kind).toBeGreaterThan(20);
  });

  it('is every word of the field that the story explains', () => {
    const explained = [...documentAt('/').querySelectorAll('main .term')].map((term) =>
      term.getAttribute('popovertarget'),
    );
    expect(of('term').length).toBe(new Set(explained).size);
  });

  it('is every page, but those that only stand for another', () => {
    const own = pages
      .map(({ path }) => path)
      .filter((path) => !/^\/(share|es|jobs\/.+|search|404)/.test(path));
    expect(own).toContain('/teach/whose-job/');
    expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining(own));
  });

  it.each(['en', 'es'])(
    'leads to a place that is there, and has a name and words: %s',
    (language) => {
      for (const { path, title, where } of placesOf(language)) {
        const [page, anchor] = path.split('#');
        const { document } = pages.find((each) => each.path === page)!;
        if (anchor) expect(document.getElementById(anchor), path).not.toBeNull();
        expect(title, path).not.toBe('');
        expect(`${title} ${where}`, path).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it('is in Spanish what is translated, and in English what is not', () => {
    const spanish = placesOf('es');
    const steps = idsOn('/es/', '.step[id]');
    expect(steps.length).toBeGreaterThan(5);
    const paths = spanish.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(steps));
    expect(paths).not.toContain('/#crowd.1');
    expect(paths).toContain('/#list.1');
    expect(spanish.find(({ path }) => path === '/es/#crowd.1')).toMatchObject({
      language: 'es',
      title: expect.stringMatching(/paso 1 de/) as string,
      text: expect.stringContaining('multitud') as string,
    });
    expect(spanish.find(({ path }) => path === '/#list.1')!.language).toBe('en');
  });

  it('fits', () => {
    for (const language of ['en', 'es']) {
      const file = readFileSync(`dist/search/${language}.places.json`);
      expect(brotliCompressSync(file).length).toBeLessThanOrEqual(BUDGET.places);
    }
  });
});

describe('the way to the search', () => {
  it('is a link in every footer, to the page of its language, and weighs next to nothing before it is opened', () => {
    const withFooter = pages.filter(({ document }) => document.querySelector('.footer'));
    expect(withFooter.length).toBeGreaterThan(5);
    for (const { path, document } of withFooter) {
      const link = document.querySelector('[data-search]')!;
      expect(link.getAttribute('href'), path).toBe(
        path.startsWith('/es/') ? '/es/search/' : '/search/',
      );
      expect(existsSync(join('dist', link.getAttribute('href')!, 'index.html'))).toBe(true);
    }
    const [, script] = /src="\/(assets\/SearchAll[^"]+\.js)"/.exec(read('teach/index.html'))!;
    expect(brotliCompressSync(read(script!)).length).toBeLessThanOrEqual(BUDGET.press);
  });

  it('fetches only what is there', () => {
    const files = readdirSync('dist/assets').filter((name) => name.startsWith('search-'));
    const named = files.flatMap((name) => read(`assets/${name}`).match(/assets\/[\w.-]+/g) ?? []);
    expect(named.some((file) => file.endsWith('.css'))).toBe(true);
    for (const file of named) expect(existsSync(join('dist', file)), file).toBe(true);
  });

  it('brings neither what is found nor its index along', () => {
    for (const script of read('index.html').matchAll(/src="\/(assets\/[^"]+\.js)"/g))
      expect(read(script[1]!)).not.toMatch(/from"[^"]*(?:search-box|search-dialog|job-spelling)/);
    expect(read('index.html')).not.toContain('places.json');
  });

  it('leads, with no script, to the name of every chapter and lesson, and says so', () => {
    for (const page of ['search/index.html', 'es/search/index.html']) {
      const { document } = parseHTML(read(page));
      const main = document.querySelector('main')!;
      const links = [...main.querySelectorAll('.search-names a')].map((a) =>
        a.getAttribute('href')!,
      );
      const chapters = documentAt('/').querySelectorAll('.chapter');
      expect(links.filter((to) => to.includes('#')).length).toBe(chapters.length);
      for (const to of links) {
        const [path, anchor] = to.split('#');
        const there = documentAt(path!);
        if (anchor) expect(there.getElementById(anchor), to).not.toBeNull();
      }
      expect(main.querySelector('.no-script')!.textContent).toMatch(/JavaScript/);
    }
  });
});
