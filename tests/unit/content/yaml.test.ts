import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newYaml } from '../../../src/admin/kept-yaml.ts';
import { parseYaml } from '../../../src/content/ground/yaml.ts';
import { valueOf } from '../../../src/content/ground/yaml/read.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(80, 'write at most 80').optional(),
  order: z.number().optional(),
  list: z.array(z.string()).optional(),
  text: z.record(z.string(), z.string()).optional(),
});
const told = (text: string) =>
  parseYaml('a.yaml', text, schema).faults.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

/** What looks like a text and is read as something else, here or elsewhere, or is no YAML: and what to write. */
const SLIPS: [text: string, place: string, ...says: string[]][] = [
  ['title: 2026-11-25', '1:8', 'a date', "title: '2026-11-25'"],
  ['title: 2026-11-25 10:00:00', '1:8', 'a date', "title: '2026-11-25 10:00:00'"],
  ['list:\n  - ok\n  - 2026-11-25', '3:5', 'a date', "'2026-11-25'"],
  ['title: yes', '1:8', 'true and no text', "title: 'yes'"],
  ['title: Off', '1:8', 'false and no text', "title: 'Off'"],
  ['title: 1:30', '1:8', 'the number 90', "title: '1:30'"],
  ['title: 1_000', '1:8', 'the number 1000', "title: '1_000'"],
  ['title: 0x1F', '1:8', 'found 0x1F; allowed: text', "title: '0x1F'"],
  ['title: 012', '1:8', 'title: ', "'012'"],
  ['order: 012', '1:8', 'the number 10', 'write 12'],
  ['order: 1_000', '1:8', 'found "1_000"; allowed: a number'],
  ['title: 1e3', '1:8', 'allowed: text', "title: '1e3'"],
  ['title: true', '1:8', 'allowed: text', "title: 'true'"],
  ['title: ~', '1:1', 'title is empty'],
  ['title: "  "', '1:8', 'title is empty'],
  ['title: !important Hello', '1:8', '!important at the beginning', "title: '!important Hello'"],
  ['title: &co Company', '1:8', '&co at the beginning', "title: '&co Company'"],
  ['title: *star', '1:8', '*star at the beginning', "title: '*star'"],
  ['text: &all\n  a: b', '1:7', '&all means a name', 'leave it out'],
  ['text:\n  1.10: a', '2:3', '1.10 is read as 1.1', "quotes: '1.10':"],
  ['title: Why the #1 job', '1:8', 'ends before " #"', "title: 'Why the #1 job'"],
  ['title: #1 job', '1:1', 'a remark and no text', "title: '#1 job'"],
  ["title: Don't be #2", '1:8', 'ends before " #"', 'title: "Don\'t be #2"'],
  ['title: a\norder: 1\ntitle: b', '3:1', '"title"', 'a second time', '2 lines above'],
  ['%YAML 1.1\n---\ntitle: a', '1:1', '%', 'delete it'],
  ['title: a\n---\norder: 1', '2:1', 'begins a second text', 'delete it'],
  ['text:\n\ta: b', '2:1', 'a tab', 'spaces alone'],
  ['title: a\n  order: 1', '2:3', 'indented further'],
  ['title:The list\norder: 3', '1:6', 'a space after it', 'title: The list'],
  ['title: The list: again', '1:8', 'colon', "title: 'The list: again'"],
  ['title: The list:\norder: 3', '1:8', 'colon', "title: 'The list:'"],
  ['title: @home', '1:8', 'begin with @', "title: '@home'"],
  ['title: `code`', '1:8', 'begin with `', "title: '`code`'"],
  ['title: %5', '1:8', 'begin with %', "title: '%5'"],
  ['title: - a', '1:8', 'begin with -', "title: '- a'"],
  ['title: > a', '1:8', 'begin with >', "title: '> a'"],
  ['title: [draft] a', '1:8', 'into quotes', "title: '[draft] a'"],
  ['title: "He said" loudly', '1:8', 'one pair of quotes', '\'"He said" loudly\''],
  ["title: 'It's here'", '1:8', 'one pair of quotes', 'title: "It\'s here"'],
  ['title: "The list\norder: 3\nlist: ["1.4"]', '1:8', 'a quote is open', "title: 'The list'"],
  ['title: "C:\\dir"', '1:8', 'into', "title: 'C:\\dir'"],
  ['list: [1.4, 2 #b]', '1:7', '#', "list: ['1.4', '2 #b']"],
  ['title: One of the #1\n  lists', '1:8', '#', "title: 'One of the #1 lists'"],
  ['title: party 🎉', '1:14', 'U+1F389', 'say it in words'],
  ['title: caf\u0065\u0301', '1:12', 'write it as one sign: é'],
  ['title: a\u200bb', '1:9', 'U+200B', 'delete it'],
  [`title: ${'a '.repeat(200)}`, '1:8', '399 signs', 'at most 80'],
  [`title: ${'x'.repeat(63)}`, '1:8', '63 letters', 'room for 30'],
];

describe('a text of YAML', () => {
  it.each(SLIPS)('that says %j is told what to write', (text, place, ...says) => {
    const [fault, ...more] = told(text);
    expect(more).toEqual([]);
    expect(fault).toMatch(new RegExp(`^${place} `));
    for (const part of says) expect(fault).toContain(part);
  });

  it.each([
    'title: The list, of 2013 – and “more”',
    'title: "Why the #1 job" # said by an editor',
    'order: 3 # third',
    '# a remark\ntitle: a\n# another\norder: 3',
    "title: '2026-11-25'",
    'title: |\n  a #b\n  c: d',
    '\uFEFFtitle: a\r\norder: 3\r\n',
    'title: C#',
    'title: 47 %',
    'list: ["1.4", two]',
    'text: { a: b }',
  ])('that says %j is sound', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('that the editor’s page writes is sound, whatever the words look like', () => {
    for (const title of [
      '2026-11-25',
      'yes',
      '1:30',
      '1_000',
      '012',
      '#1',
      'a: b',
      '@x',
      '!x',
      "'",
    ]) {
      const text = newYaml({ title, list: [title] });
      expect(told(text)).toEqual([]);
      expect(valueOf(text)).toEqual({ title, list: [title] });
    }
  });
});
