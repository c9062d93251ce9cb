import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvRows } from '../../../src/scenes/data/csv-rows.ts';
import { matching, searchable } from '../../../src/scenes/data/row-search.ts';

const files = readdirSync('seeds/data').filter((file) => file.endsWith('.csv'));

it.each(files)('%s is read as any other reader reads it', (file) => {
  const text = readFileSync(`seeds/data/${file}`, 'utf8');
  expect(csvRows(text)).toEqual(parse(text));
});

it.each([
  [
    'a,b\n1,"x, y"\n',
    [
      ['a', 'b'],
      ['1', 'x, y'],
    ],
  ],
  ['a\r\n"say ""no"""', [['a'], ['say "no"']]],
  [
    'a,b\n,\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
])('%j has the cells it says', (text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});

const rows = searchable(
  [
    ['29-1141', 'Registered nurses', '3379720', '97550'],
    ['29-1151', 'Nurse anesthetists', '51840', '236590'],
  ],
  [
    { type: 'text' },
    { type: 'text' },
    { type: 'number', unit: 'count' },
    { type: 'number', unit: 'dollars' },
  ],
);

it.each([
  ['nurse', 2],
  ['NURSE regis', 1],
  ['nurses 29-1151', 0],
  ['3379720', 1],
  ['3,379,720', 1],
  ['$97,550', 1],
])('%s is in so many rows, in the words of the file or as printed: %i', (query, n) => {
  expect(matching(rows, query)).toHaveLength(n);
});
