import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { adminConfig } from '../../../src/content/check/admin/config.ts';
import { fieldsOf } from '../../../src/content/check/admin/fields.ts';
import { adminPolicy } from '../../../src/content/check/admin/policy.ts';
import type { AdminWords } from '../../../src/content/words/writing-schemas.ts';

const { admin } = parse(readFileSync('content/site.yaml', 'utf8')) as { admin: AdminWords };
const label = 'A';

it('every kind of file has a form, and every key of its schema a field', () => {
  const { collections } = adminConfig(admin, ['1.1'], '/icon.svg');
  const forms = collections.map((one) => ({ files: [], fields: [], folder: '', ...one }));
  expect(forms.map(({ folder }) => folder)).toEqual([
    ...['content/essay', 'content/lessons', 'content/charts', ''],
  ]);
  expect(forms[3]!.files.map(({ file }) => file)).toEqual([
    ...['content/references.yaml', 'content/glossary.yaml'],
  ]);
  expect(forms[0]!.fields.map(({ name }) => name)).toEqual([
    ...['title', 'order', 'claims', 'summary', 'share', 'swatch', 'body', 'source_text'],
  ]);
});

it('a key without words stops the build', () => {
  expect(() => fieldsOf(z.strictObject({ quiz: z.string() }), {})).toThrow(
    'content/site.yaml: admin.fields lacks "quiz"',
  );
});

it('a field asks what its schema asks', () => {
  const schema = z.strictObject({
    kind: z.enum(['one', 'two']),
    number: z.int().positive(),
    list: z.array(z.string()),
    some: z.array(z.string()).min(1).optional(),
    web: z.url({ protocol: /^https?$/ }).optional(),
    words: z.record(z.string(), z.string()),
  });
  const words = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, { label }]));
  expect(fieldsOf(schema, words)).toMatchObject([
    { name: 'kind', widget: 'select', options: ['one', 'two'], required: true },
    { name: 'number', widget: 'number', value_type: 'int', min: 1 },
    { name: 'list', widget: 'list', required: false },
    { name: 'some', widget: 'list', required: false, min: 1 },
    { name: 'web', widget: 'string', required: false, pattern: ['^https?://', '^https?://'] },
    { name: 'words', widget: 'keyvalue', required: true },
  ]);
});

it('only an editor with a repository may ask GitHub, and none may ask anybody else', () => {
  const hosts = (policy: string) => policy.match(/https?:\/\/[^\s;]+/g) ?? [];
  expect(hosts(adminPolicy())).toEqual([]);
  expect(hosts(adminPolicy('owner/name'))).toEqual(['https://api.github.com']);
});
