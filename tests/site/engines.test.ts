import { expect, it } from 'vitest';
import { GUARDED } from '../rules/guarded.ts';
import { newerCalls, newerMarkup, newerStyle, newerSyntax, type Newer } from './newer.ts';
import { shipped } from './shipped.ts';

const { pages, scripts, styles } = shipped('dist');

/** What is not in the list, with one file that has it, and what of the list nothing has. */
function beside(found: Newer[], root: string): string[] {
  const first = new Map(found.toReversed().map(({ path, file }) => [path, file]));
  const unused = Object.keys(GUARDED).filter((path) => path.startsWith(root) && !first.has(path));
  const unguarded = [...first].filter(([path]) => !(path in GUARDED));
  return [...unguarded.map(([path, file]) => `${path} in ${file}`), ...unused];
}

it('all scripts, those of libraries and embeds too, are in a language that readers’ browsers parse', () => {
  expect(scripts.length).toBeGreaterThan(60);
  expect(scripts.flatMap(newerSyntax)).toEqual([]);
});

it.each([
  ['value = call(() => name)', 1],
  ['value = (one + two) * 3', 1],
  ['#value = name ? 1 : 2', 1],
  ['static value = () => name', 1],
  ['value = () => {}', 0],
  ['#value = new Map([[name, call(name.other)]])', 0],
  ['value = !1', 0],
])('knows whether Safari before 16 would take the names in %s for others', (field, wrong) => {
  expect(newerSyntax({ file: 'a.js', text: `class A { ${field} }` })).toHaveLength(wrong);
});

it.each([
  ['if (asked) name(await other);', 1],
  ['for await (const name of names) name();', 1],
  ['const name = async () => await other; class A { async one() { await two; } }', 0],
])('knows whether the module %s holds up the ones that import it', (text, wrong) => {
  expect(newerSyntax({ file: 'a.js', text })).toHaveLength(wrong);
});

it('no script calls what its language has only in newer browsers', () => {
  expect(scripts.flatMap(newerCalls)).toEqual([]);
});

it('styles and markup have nothing newer than readers’ browsers, but what they can do without', () => {
  expect(styles.length).toBeGreaterThan(10);
  expect(beside(styles.flatMap(newerStyle), 'css.')).toEqual([]);
  expect(beside(pages.flatMap(newerMarkup), 'html.')).toEqual([]);
});

it('only pages that can do without look from an element into what it holds', () => {
  const looking = styles.flatMap(newerStyle).filter(({ path }) => path === 'css.selectors.has');
  const pages = looking.map(({ file }) => file.replace(/\.[\w-]+\.css$/, '.css')).sort();
  expect(pages).toEqual([
    'assets/sheet.css',
    'claims/index.html',
    'teach/handout/index.html',
    // On paper the lines of a prediction stand below its picture there.
    'teach/whose-job/work/index.html',
    'write/index.html',
  ]);
});
