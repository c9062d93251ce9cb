import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { exported, printed } from '../../../src/content/words/bibliography.ts';
import { referenceSchema } from '../../../src/content/story/schemas.ts';

const sources = referenceSchema
  .array()
  .parse(parse(readFileSync('content/references.yaml', 'utf8')));
/** Formats write dashes, capitals and the ends of lines in their own ways. */
const titled = (text: string) =>
  text.replace(/[{}]/g, '').replace(/–|--/g, '-').replace(/\s+/g, ' ').toLowerCase();

it('every source is printed with its authors, its year and its title', () => {
  for (const source of sources) {
    const text = printed(source)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#38;', '&');
    expect(text).toContain(String(source.issued['date-parts'][0][0]));
    expect(text).toContain(source.title);
    for (const name of source.author)
      expect(text).toContain('literal' in name ? name.literal : name.family);
  }
});

it.each(['bib', 'ris', 'json'] as const)('every source is in the file for %s', (format) => {
  const file = titled(exported(sources, format));
  for (const { title } of sources) expect(file).toContain(titled(title));
});

/** Each entry of a BibTeX file: its label and its fields. */
const entriesOf = (file: string) =>
  [...file.matchAll(/^@\w+\{(\w+),\n([\s\S]*?)^\}/gm)].map(([, label, body]) => ({
    label: label!,
    fields: Object.fromEntries(
      [...body!.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name!, value!]),
    ),
  }));
const VERBATIM = ['url', 'doi'];
/** Signs that LaTeX takes for commands, or stops at, where nothing escapes them. */
const BARE = /(?<!\\)[&%#_^|<>]|\\(?![&%$#_,]|[a-z]+(?:\{\}|\$))|[~\u202f\u00a0−→–—…]/;
const balanced = (value: string) => {
  let depth = 0;
  for (const sign of value) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  return depth === 0;
};

const awkward = {
  id: 'awkward-1',
  type: 'report',
  title: 'GPTs & co: AI at 50 % of $5_000, #1 {x} } ~ ^ \\ a|b <c> – d — e… f − g → h, I’m here',
  author: [
    { literal: 'McKinsey & Company' },
    { literal: 'Research and Development' },
    { family: 'Müller & Söhne', given: 'Éva_{x}' },
  ],
  issued: { 'date-parts': [[2020]] },
  publisher: 'A & B_C {D}',
  genre: '50 % paper',
  volume: '5 & 6',
  note: 'Costs $5 & more\u202f% of it~.',
  URL: 'https://example.org/a_b?x=1&y=%20~z#crowd.1',
  DOI: '10.1000/a_b&c',
};

it('no field of BibTeX holds a sign that stops LaTeX, or braces that do not match', () => {
  const entries = entriesOf(exported([...sources, awkward], 'bib'));
  expect(entries).toHaveLength(sources.length + 1);
  for (const { label, fields } of entries)
    for (const [name, value] of Object.entries(fields)) {
      expect(balanced(value), `${label}: ${value}`).toBe(true);
      if (!VERBATIM.includes(name)) expect(value, `${label}: ${name}`).not.toMatch(BARE);
    }
  expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
});

it('BibTeX keeps every sign, institutions whole, and addresses as they are', () => {
  const { fields } = entriesOf(exported([awkward], 'bib'))[0]!;
  expect(fields.author).toBe(
    '{McKinsey \\& Company} and {Research and Development} and ' +
      'Müller \\& Söhne, Éva\\_\\textbraceleft{}x\\textbraceright{}',
  );
  expect(fields.institution).toBe('A \\& B\\_C \\textbraceleft{}D\\textbraceright{}');
  expect(fields.type).toBe('50 \\% paper');
  expect(fields.volume).toBe('5 \\& 6');
  expect(fields.url).toBe(awkward.URL);
  expect(fields.doi).toBe(awkward.DOI);
  for (const sign of ['\\$', '\\#', '\\_', '\\%', 'asciitilde', 'asciicircum', 'backslash', 'bar{'])
    expect(fields.title).toContain(sign);
});

it('BibTeX keeps the capitals of a title, of its first word too, where a style takes them away', () => {
  const file = exported([...sources, awkward], 'bib');
  expect(file).toContain('title = {{GPTs} are {GPTs}: Labor market impact potential of {LLMs}}');
  expect(file).toContain('title = {{GPTs} \\& co: {AI} at');
});

it('RIS and CSL-JSON say every sign as it is, a line a value', () => {
  const ris = exported([awkward], 'ris');
  expect(ris).toContain(`TI  - ${awkward.title}\n`);
  expect(ris).toContain('AU  - McKinsey & Company\n');
  expect(ris).toContain(`UR  - ${awkward.URL}\n`);
  const [item] = JSON.parse(exported([awkward], 'json')) as (typeof awkward)[];
  expect(item).toMatchObject(awkward);
});
