import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keepYaml } from '../../../src/admin/kept-yaml.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const files = [
  ...readdirSync('content/charts').map((file) => `content/charts/${file}`),
  'content/glossary.yaml',
  'content/references.yaml',
  'content/site.yaml',
];

it.each(files)('%s comes back letter for letter where nothing was changed', (file) => {
  expect(keepYaml(read(file), parse(read(file)))).toBe(read(file));
});

it('a change in one source of the bibliography leaves every other line as it was', () => {
  const before = read('content/references.yaml');
  const entries = parse(before) as { id: string; title: string }[];
  entries[3]!.title = 'Another: title';
  const after = keepYaml(before, entries);
  expect(parse(after)).toEqual(entries);
  expect(newLines(before, after)).toEqual(["  title: 'Another: title'"]);
});

describe('a list of entries', () => {
  const before =
    '# The words.\n- id: a\n  term: "A"\n# Of b.\n- id: b\n  n: [1, 2]\n- id: c\n  term: C\n';

  it('takes a new one, drops one and changes their order without touching the rest', () => {
    const after = keepYaml(before, [
      { id: 'c', term: 'C' },
      { id: 'new', term: 'New', note: '', custom: { adds: '' }, circa: false },
      { id: 'a', term: 'A' },
    ]);
    expect(after).toBe(
      '# The words.\n- id: c\n  term: C\n- id: new\n  term: New\n- id: a\n  term: "A"\n',
    );
  });

  it('takes away a key that was emptied, and keeps the quotes of the others', () => {
    expect(
      keepYaml(before, [
        { id: 'a', term: 'Ah' },
        { id: 'b', n: undefined },
      ]),
    ).toBe('# The words.\n- id: a\n  term: "Ah"\n# Of b.\n- id: b\n');
  });
});

it('any words come back as they were typed, whatever stood there before', () => {
  const before = [
    'a: plain # remark',
    'b: "double"',
    "c: 'single'",
    'd: >-\n  folded\n  words',
    'e: [one, two]',
    'f: { g: h, i: 4 }',
    'j:\n  - k\n  - l: 2013',
    '',
  ].join('\n');
  const typed = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.stringMatching(/^[-:#,'"{}[\]&*!|>%@` a\n0-9]{1,9}$/),
    fc.constantFrom('12', 'no', 'null', '~', 'x: y', 'x #y', '- z', 'a, b', '2013-04-01', "it's"),
  );
  // Nobody types blank lines alone, and the parser cannot read back all of those it writes.
  const word = typed.filter((text) => text.trim() === text);
  const values = fc.record({
    ...{ a: word, b: word, c: word, d: word },
    e: fc.array(word, { minLength: 1, maxLength: 3 }),
    f: fc.record({ g: word, i: fc.integer() }),
    j: fc.tuple(word, fc.record({ l: fc.oneof(fc.integer(), word) })),
  });
  fc.assert(
    fc.property(values, (value) => {
      expect(parse(keepYaml(before, value))).toEqual(value);
    }),
  );
});

it('a map takes new keys at its end, and loses those that went', () => {
  const before = 'a: 1 # one\nb: "2"\ntext: { x: y }\n';
  expect(keepYaml(before, { a: 1, text: { x: 'z' }, c: 'new' })).toBe(
    'a: 1 # one\ntext: { x: z }\nc: new\n',
  );
});

it('a part of a form that nobody filled in is not written, whatever empty fields and lists it has', () => {
  const form = { title: 'b', columns: { name: '', values: [], sign: false }, notes: [] };
  expect(keepYaml('title: a\nnotes: []\n', form)).toBe('title: b\nnotes: []\n');
});

/** Lines of a text that the one before did not have. */
function newLines(before: string, after: string): string[] {
  const had = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !had.has(line));
}
