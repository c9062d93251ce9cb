import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/content/data/data-package.ts';
import { withImports } from './built.ts';

/** What the scripts of a page of a table may weigh, brotli, in bytes. */
const SCRIPTS = 10_000;

const htmlOf = (path: string) => readFileSync(join('dist', path, 'index.html'), 'utf8');
const index = parseHTML(htmlOf('data')).document;
const story = parseHTML(htmlOf('')).document;
const sources = parseHTML(htmlOf('sources')).document;

describe.each(dataPackage().resources)('/data/$name/', (resource) => {
  const { name, title, path, schema, licenses, cautions } = resource;
  const html = htmlOf(`data/${name}`);
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')!);

  it('is led to by the index, where its old place is', () => {
    const entry = index.getElementById(name)!;
    expect(entry.querySelector('a')!.getAttribute('href')).toBe(`/data/${name}/`);
  });

  it('has its file, and says all that the data package does', () => {
    expect(links).toContain(`/data/${path}`);
    const text = document.querySelector('main')!.textContent;
    for (const said of [title, ...cautions, ...licenses.map((licence) => licence.title)])
      expect(text).toContain(said);
    for (const field of schema.fields) expect(text).toContain(field.description);
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
      .flatMap((script) => JSON.parse(script.textContent) as Record<string, unknown>[])
      .find((each) => each['@type'] === 'Dataset');
    const measured = data!.variableMeasured as { name: string; unitText?: string }[];
    expect(measured.map((variable) => [variable.name, Boolean(variable.unitText)])).toEqual(
      schema.fields.map((field) => [field.name, Boolean(field.unit)]),
    );
  });

  it('prints no year as a number of things, and nothing that was left unfilled', () => {
    const cells = [...document.querySelectorAll('main td, main .row-count, main li')];
    for (const { textContent } of cells) {
      expect(textContent).not.toMatch(/\b(?:1,9|2,0)\d\d to (?:1,9|2,0)\d\d\b/);
      expect(textContent).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
    }
    const years = [...document.querySelectorAll('.rows thead th')].flatMap((head, n) =>
      head.getAttribute('data-unit') === 'year' ? [n] : [],
    );
    for (const row of document.querySelectorAll('.rows tbody tr'))
      for (const n of years) expect(row.children[n]!.textContent).toMatch(/^\d{4}$/);
  });

  it('leads to scenes, sources and pages that are there', () => {
    for (const link of links.filter((to) => to.startsWith('/'))) {
      const [to, place] = link.split('#');
      const file = to!.replace(/\?.*/, '');
      expect(existsSync(join('dist', file.endsWith('/') ? `${file}index.html` : file)), to).toBe(
        true,
      );
      if (!place) continue;
      if (file === '/') expect(story.getElementById(place), link).not.toBeNull();
      if (file === '/sources/') expect(sources.getElementById(place), link).not.toBeNull();
    }
  });

  it('has scripts no larger than they may be', () => {
    const named = [...html.matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, script]) => script!);
    const all = new Set(named.flatMap((script) => [...withImports(script)]));
    const sizes = [...all].map(
      (script) => brotliCompressSync(readFileSync(join('dist/assets', script))).length,
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(SCRIPTS);
  });
});

it('no page leads to a place of the index where a table has a page of its own', () => {
  for (const page of ['', 'write', 'model', 'teach', 'data', 'es'])
    expect(htmlOf(page)).not.toMatch(/href="\/data\/#/);
});
