import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PACES } from '../../src/charts/ahead/paths.ts';
import { forecast } from '../../src/content/data/forecast.ts';
import { jobProfiles } from '../../src/content/data/job-profile.ts';
import { TICKS } from '../../src/model/ticks.ts';
import { withImports } from './built.ts';

/** What a page may weigh, brotli, in bytes: without its typefaces, with its stylesheet. */
const PAGE = 60_000;
/** What its scripts may weigh of that. */
const SCRIPT = 20_000;
/** What all pages of occupations may add to the site, in bytes. */
const ALL = 30_000_000;

const names = readdirSync('dist/jobs').filter((name) => !name.includes('.'));
const htmlOf = (name: string) => readFileSync(join('dist/jobs', name, 'index.html'), 'utf8');
const pages = names
  .filter((name) => /^\d\d-\d{4}-/.test(name))
  .map((name) => ({ name, html: htmlOf(name) }));
const codes = names.filter((name) => /^\d\d-\d{4}$/.test(name));
const profiles = new Map(jobProfiles().map((profile) => [profile.slug, profile]));

it('there is a page for each occupation of the tables, and none besides', () => {
  expect(pages.length).toBe(832);
  expect(pages.map(({ name }) => name).sort()).toEqual([...profiles.keys()].sort());
});

it('each code alone leads to its page, by itself and without a script', () => {
  expect(codes.length).toBeGreaterThanOrEqual(832);
  for (const code of codes) {
    const { document } = parseHTML(htmlOf(code));
    const to = /url=(.*)$/.exec(
      document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')!,
    )![1]!;
    expect(existsSync(join('dist', to, 'index.html')), to).toBe(true);
    expect(document.querySelector('a')!.getAttribute('href')).toBe(to);
  }
  expect(htmlOf('15-1122')).toContain('/jobs/15-1212-information-security-analysts/');
});

describe('the pages of occupations', () => {
  it('are as small as they may be, alone and together', () => {
    const [first] = pages;
    const sheet = /rel="stylesheet" href="\/(assets\/[^"]+\.css)"/.exec(first!.html)![1]!;
    const shared = ['dist/icon.svg', join('dist', sheet)].map(
      (file) => brotliCompressSync(readFileSync(file)).length,
    );
    const longest = pages.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    const own = brotliCompressSync(longest.html).length;
    expect(shared.reduce((a, b) => a + b, own)).toBeLessThanOrEqual(PAGE);
    const sizes = names.map((name) => statSync(join('dist/jobs', name, 'index.html')).size);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(ALL);
  });

  it('have little script, and nothing that was left unfilled', () => {
    const named = [...pages[0]!.html.matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, file]) => file!);
    // The lever comes near its place; what draws for it, once it is moved.
    const lever = readdirSync('dist/assets').filter((file) =>
      /^(own-speed-element|control-element)\..*\.js$/.test(file),
    );
    expect(lever.length).toBe(2);
    const scripts = [...new Set([...named, ...lever].flatMap((file) => [...withImports(file)]))];
    const weight = scripts.map(
      (file) => brotliCompressSync(readFileSync(join('dist/assets', file))).length,
    );
    expect(weight.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(SCRIPT);
    for (const { name, html } of pages) {
      expect(html.replace(/<(script|style)\b.*?<\/\1>/gs, ''), name).not.toMatch(
        /<script|undefined|NaN|Infinity|\[object|[{}]|\bnull\b/,
      );
    }
  });

  it('lead only to pages that are there', () => {
    const lost = new Set(
      pages
        .flatMap(({ html }) => [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, to]) => to!))
        .map((to) => to.replace(/[?#].*$/, ''))
        .filter((to) => !existsSync(join('dist', to.endsWith('/') ? `${to}index.html` : to))),
    );
    expect([...lost]).toEqual([]);
  });

  it('print what the tables and the model say', () => {
    for (const { name, html } of pages.filter((_, n) => n % 40 === 0)) {
      const { row, outlook } = profiles.get(name)!;
      const text = parseHTML(html).document.querySelector('.facts')!.textContent;
      if (row.jobs_2025 !== null) expect(text).toContain(row.jobs_2025.toLocaleString('en-US'));
      if (row.median_wage_2025 !== null)
        expect(text).toContain(`$${row.median_wage_2025.toLocaleString('en-US')}`);
      expect(text).toContain(Math.round(outlook.openings_thousand * 1000).toLocaleString('en-US'));
      const early = TICKS.find(({ id }) => id === PACES.at(-1))!.value;
      const path = forecast()({ levers: { speed: early }, parameters: {} }).occupation(row.soc)!;
      for (const share of [path.hours[25]!, path.work[25]!])
        expect(html, name).toContain(`McKinsey, early: ${Math.round(100 * share)}\u202f%`);
    }
  });
});

it('the page of all occupations leads to each of them once, and the story and the data lead to it', () => {
  const { document } = parseHTML(readFileSync('dist/jobs/index.html', 'utf8'));
  const links = [...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
  expect(links.sort()).toEqual([...profiles.keys()].map((slug) => `/jobs/${slug}/`).sort());
  for (const page of ['dist/index.html', 'dist/data/index.html'])
    expect(readFileSync(page, 'utf8')).toContain('href="/jobs/"');
});
