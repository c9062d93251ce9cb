import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeds } from './built.ts';

const CHARTS = embeds();
/** Those that give each line or mark of their picture instead of their table. */
const DRAWN = ['ahead', 'gap', 'places', 'workbench'];
const read = (file: string, folder = 'dist') => readFileSync(join(folder, 'charts', file), 'utf8');
const NUMBER = /^-?\d+(\.\d+)?$/;

it('there are charts', () => {
  expect(CHARTS.length).toBeGreaterThan(10);
});

describe.each(CHARTS)('%s', (chart) => {
  const { document } = parseHTML(readFileSync(`dist/embed/${chart}/index.html`, 'utf8'));

  it('is a picture that needs nothing else, with its title and its source in it', () => {
    const whole = read(`${chart}.svg`);
    const svg = whole.replace(/url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/g, '');
    const faces = [...svg.matchAll(/@font-face\{font-family:'([^']+)'/g)].map(([, name]) => name);
    expect([...new Set(faces)]).toEqual(['Fraunces', 'Instrument Sans']);
    expect(svg).not.toMatch(/var\(|url\(|@media|href|undefined|NaN/);
    const words = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(words).toContain(document.querySelector('h3')!.textContent);
    const source = document.querySelector('.source')!.textContent.split(' ').slice(0, 3);
    expect(words).toContain(source.join(' '));
  });

  it('is a PNG twice as large, with something in it', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(`${chart}.svg`))!;
    const png = readFileSync(`dist/charts/${chart}.png`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('is a table, the one that stands beside it or the lines it draws', () => {
    const [heads, ...rows] = parse(read(`${chart}.csv`), { bom: true });
    expect(rows.length).toBeGreaterThan(2);
    for (const [n, head] of heads!.entries()) {
      const cells = rows.map((row) => row[n]!).filter(Boolean);
      const numbers = cells.filter((cell) => NUMBER.test(cell));
      expect([0, cells.length], `${head}: ${cells.join()}`).toContain(numbers.length);
    }
    if (DRAWN.includes(chart)) return;
    const named = [...document.querySelectorAll('.numbers tbody th')].map((th) => th.textContent);
    expect(rows.map(([name]) => name)).toEqual(named.map((name) => name.replace('’', "'")));
  });

  it('says in words what it shows', () => {
    const shown = document.querySelector('.description')!.textContent.trim();
    expect(read(`${chart}.alt.txt`)).toContain(shown);
  });

  it('is cited by name, and with its address where there is a host', () => {
    const title = document.querySelector('h3')!.textContent;
    for (const ending of ['bib', 'ris', 'txt'])
      expect(read(`${chart}.${ending}`)).not.toMatch(/https?:|invalid/);
    for (const ending of ['bib', 'ris']) {
      const [item] = JSON.parse(
        new Cite(read(`${chart}.${ending}`, 'dist-base')).format('data'),
      ) as { title: string; URL: string }[];
      expect(item!.title).toBe(title);
      expect(item!.URL).toMatch(/^https:\/\/example\.org\/sub\/(#[\w-]+\.\d+|jobs\/)$/);
    }
    expect(read(`${chart}.txt`, 'dist-base')).toContain(`${title} [`);
  });

  it('is one file that fetches nothing', () => {
    const page = parseHTML(read(`${chart}.html`)).document;
    const fetched = [...page.querySelectorAll('link[href], [src]')];
    expect(fetched.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
    const styles = [...page.querySelectorAll('style')].map((style) => style.textContent).join('');
    expect(styles.replace(/url\(data:[^)]*\)/g, '')).not.toContain('url(');
    expect(page.querySelectorAll('.stage svg [data-key]').length).toBeGreaterThan(2);
  });
});
