import { expect, it } from 'vitest';
import type { Words } from '../../../src/charts/chart.ts';
import { decimal, numeral, signed, trimmed, year } from '../../../src/charts/shared/numerals.ts';
import { printed as inProse } from '../../../src/charts/shared/format.ts';

const words = (language?: string) => ({ language }) as Words;

it('a number in a picture is printed as the language of its words prints it', () => {
  expect(numeral(4305810, 0, words())).toBe('4,305,810');
  expect(numeral(1234.56, 1, words())).toBe('1,234.6');
  expect(numeral(0.4, 1, words())).toBe('0.4');
  expect(numeral(4305810, 0, words('es'))).toBe('4.305.810');
  expect(numeral(17.8, 1, words('es'))).toBe('17,8');
});

it('what rounds to nothing has no sign, and no number an exponent', () => {
  for (const language of [undefined, 'es']) {
    expect(numeral(-0.3, 0, words(language))).toBe('0');
    expect(numeral(-0, 2, words(language)).replace(',', '.')).toBe('0.00');
    expect(numeral(1.889e-17, 2, words(language)).replace(',', '.')).toBe('0.00');
    expect(signed(0.3, 0, words(language))).toBe('0');
    expect(signed(-0.3, 0, words(language))).toBe('0');
    expect(signed(-1.6, 0, words(language))).toBe('−2');
    expect(signed(1.6, 0, words(language))).toBe('+2');
  }
  expect(decimal(1.889e-17, 6)).toBe('0.000000');
  expect(decimal(-0.5, 1)).toBe('−0.5');
  expect(inProse(-0.3, 'integer')).toBe('0');
  expect(inProse(0.3, 'change')).toBe('0\u202f%');
  expect(inProse(-0.34, 'change1')).toBe('−0.3\u202f%');
});

it('a change has the sign of its way, and none where it rounds to nothing', () => {
  const said = [2345.6, -2345.6, 0.04, -0.04, 0].map((value) => signed(value, 1, words()));
  expect(said).toEqual(['+2,345.6', '−2,345.6', '0.0', '0.0', '0.0']);
  expect(signed(-17.8, 1, words('es'))).toBe('−17,8');
});

it('a number has as many places as it needs, and a year none that are set apart', () => {
  const said = [47, 29.9, 0.125, 0.3000000001, -0.04, 1234.5].map((n) => trimmed(n, 2, words()));
  expect(said).toEqual(['47', '29.9', '0.13', '0.3', '−0.04', '1,234.5']);
  expect(trimmed(0.04, 1, words('es'))).toBe('0');
  expect(trimmed(12345.67, 1, words('es'))).toBe('12.345,7');
  expect(year(2035)).toBe('2035');
});
