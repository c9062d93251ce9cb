import { expect, it } from 'vitest';
import { pagesOf, type BuiltPage } from './built.ts';

/** Pages that differ only in what they are about are of one kind. */
const KINDS: [RegExp, string][] = [
  [/^\/jobs\/.+\/$/, 'a job'],
  [/^\/data\/.+\/$/, 'a table'],
  [/^\/gallery\/.+\/$/, 'a chart'],
  [/^\/teach\/.+\/work\/$/, 'a lesson to work through'],
  [/^\/teach\/(?!assignment|class|handout).+\/$/, 'a lesson'],
];
const kindOf = (path: string) => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? path;

/** What nobody walks to: a page that is shown where another is not, and what services show of a link. */
const APART = /^\/(404\.html$|share\/)/;

const pages = pagesOf('dist').filter(({ path }) => !APART.test(path));
const known = new Map(pages.map((page) => [page.path, page]));

/** Where the links in a part of a page lead, to pages of this site. */
const leads = ({ path, document }: BuiltPage, within: string) =>
  [...document.querySelectorAll(`${within} a[href]`)]
    .map((link) => new URL(link.getAttribute('href')!, `http://site${path}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname)
    .filter((to) => known.has(to));

it('every page has the head, and it leads to the same six', () => {
  const ways = ['/', '/jobs/', '/workbench/', '/teach/', '/data/', '/about/'];
  for (const page of pages)
    for (const part of ['.ways', '.menu nav'])
      expect([page.path, leads(page, `.masthead ${part}`)]).toEqual([page.path, ways]);
});

it('every page has the foot, and it leads to all pages that are of no kind', () => {
  for (const page of pages)
    expect([page.path, leads(page, 'footer .all-pages').length]).toEqual([page.path, 11]);
});

it('from any page any other kind of page is two presses away', () => {
  const kinds = [...new Set(pages.map(({ path }) => kindOf(path)))];
  expect(kinds.length).toBeGreaterThan(15);
  for (const page of pages) {
    const first = new Set([...leads(page, '.masthead'), ...leads(page, '.all-pages')]);
    const second = [...first].flatMap((to) => leads(known.get(to)!, 'body'));
    const met = new Set([page.path, ...first, ...second].map(kindOf));
    expect([page.path, kinds.filter((kind) => !met.has(kind))]).toEqual([page.path, []]);
  }
});
