import { expect, it } from 'vitest';
import type { Words } from '../../../src/charts/chart.ts';
import { numeral } from '../../../src/charts/shared/numerals.ts';

const words = (language?: string) => ({ language }) as Words;

it('a number in a picture is printed as the language of its words prints it', () => {
  expect(numeral(4305810, 0, words())).toBe('4,305,810');
  expect(numeral(1234.56, 1, words())).toBe('1,234.6');
  expect(numeral(0.4, 1, words())).toBe('0.4');
  expect(numeral(4305810, 0, words('es'))).toBe('4.305.810');
  expect(numeral(17.8, 1, words('es'))).toBe('17,8');
});
