import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyOf } from '../../../src/cli/build/headers-file.ts';
import { standAlone } from '../../../src/cli/build/chart-pages.ts';

const PAGE =
  `<html lang="en" data-view="steps" data-languages="{&quot;es&quot;:&quot;/es/embed/a/&quot;}">` +
  `<link rel="preload" href="/sub/assets/sans.abc.woff2" as="font"><link rel="icon" href="/sub/icon.svg">` +
  `<meta http-equiv="content-security-policy" content="font-src 'self' https://a.example; connect-src 'self' https://a.example; style-src 'self' 'sha256-old'">` +
  `<style>@font-face{font-family:A;src:url(/sub/assets/serif.abc.woff2)format("woff2")}` +
  `@font-face{font-family:B;src:url(/sub/assets/sans-other.abc.woff2)format("woff2")}` +
  `@font-face{font-family:B;src:url(/sub/assets/sans.abc.woff2)format("woff2")}</style>` +
  `<a class="x" href="/sub/#gap.4">story</a>`;
const TYPEFACES = new Map([
  ['sans.abc.woff2', 'QUJD'],
  ['sans-other.abc.woff2', 'R0hJ'],
  ['serif.abc.woff2', 'REVG'],
]);

it('a page that stands alone fetches nothing, and its policy knows its style', () => {
  const page = standAlone(PAGE, TYPEFACES, undefined);
  expect(page).not.toMatch(/<link|url\(\/|href=|\/embed\//);
  expect(page).toContain('<html lang="en" data-view="steps">');
  expect(page).toContain('url(data:font/woff2;base64,QUJD)');
  // The letters with accents are in a second file, and a typeface that no page is set in is left out.
  expect(page).toContain('url(data:font/woff2;base64,R0hJ)');
  expect(page).not.toContain('REVG');
  const [, style] = /<style>(.*)<\/style>/.exec(page)!;
  const hash = createHash('sha256').update(style!).digest('base64');
  expect(policyOf(page)).toContain(`'sha256-${hash}'`);
  expect(policyOf(page)).toContain("font-src data:; connect-src 'self';");
});

it('its links lead to the host, where there is one', () => {
  expect(standAlone(PAGE, TYPEFACES, 'https://example.org')).toContain(
    '<a class="x" href="https://example.org/sub/#gap.4">',
  );
});
