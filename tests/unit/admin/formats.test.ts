import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formats } from '../../../src/admin/formats.ts';
import { PAGE_FORMAT, SOURCE } from '../../../src/content/check/admin/keys.ts';

const files = (folder: string) => readdirSync(folder).map((file) => `${folder}/${file}`);
const kinds = [
  ...files('content/essay').map((file) => [file, formats[PAGE_FORMAT]] as const),
  ...files('content/lessons').map((file) => [file, formats[PAGE_FORMAT]] as const),
  ...files('content/charts').map((file) => [file, formats.map] as const),
  ['content/references.yaml', formats.list] as const,
  ['content/glossary.yaml', formats.list] as const,
];

it.each(kinds)('%s goes through the editor letter for letter', (file, format) => {
  const text = readFileSync(file, 'utf8');
  // The editor trims what it reads, what it carries along and what it writes.
  const fields = format.fromFile(text.trim());
  const carried = { ...fields, [SOURCE]: String(fields[SOURCE]).trim() };
  expect(`${format.toFile(carried).trim()}\n`).toBe(text);
});

it('a new chapter has its first lines and its text', () => {
  const { toFile } = formats[PAGE_FORMAT];
  expect(toFile({ title: 'New: it', order: 13, claims: [], share: '', body: 'Text.' })).toBe(
    '---\ntitle: "New: it"\norder: 13\nclaims: []\n---\n\nText.',
  );
});

it('dates of sources are one word in the form and lists in the file', () => {
  const text = '- id: a\n  issued:\n    date-parts: [[2017, 4]]';
  const fields = formats.list.fromFile(text);
  expect(fields.entries).toEqual([{ id: 'a', issued: { 'date-parts': '2017-4' } }]);
  const changed = [{ id: 'a', issued: { 'date-parts': '2018' } }];
  expect(formats.list.toFile({ ...fields, entries: changed })).toBe(
    '- id: a\n  issued:\n    date-parts: [[2018]]\n',
  );
});
