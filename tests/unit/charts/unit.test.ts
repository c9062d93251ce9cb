import { expect, it } from 'vitest';
import { inUnit, type CellKind } from '../../../src/charts/shared/unit.ts';

it.each<[string, CellKind, string]>([
  ['2003', { type: 'number', unit: 'year' }, '2003'],
  ['127567910', { type: 'number', unit: 'count' }, '127,567,910'],
  ['126520', { type: 'number', unit: 'dollars' }, '$126,520'],
  ['3712.9', { type: 'number', unit: 'thousand' }, '3,712.9'],
  ['-25.3', { type: 'number', unit: 'percent' }, '−25.3\u202f%'],
  ['0.0028', { type: 'number', unit: 'share' }, '0.0028'],
  ['0.6810', { type: 'number', unit: 'share' }, '0.6810'],
  ['20709', { type: 'number' }, '20709'],
  ['-1.2', { type: 'number' }, '−1.2'],
  ['11-2021', { type: 'text' }, '11-2021'],
  ['', { type: 'number', unit: 'dollars' }, ''],
])('%s, as %o, is printed %s', (cell, kind, printed) => {
  expect(inUnit(cell, kind)).toBe(printed);
});
