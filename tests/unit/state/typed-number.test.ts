import { describe, expect, it } from 'vitest';
import { nearest, readTyped } from '../../../src/state/typed-number.ts';

const PERCENT = { min: 1, max: 100, grain: 1 };
const SPEED = { min: 0, max: 3, grain: 0.01 };
const YEARS = { min: 11, max: 17, grain: 0.0001 };
const CHANGE = { min: -100, max: 1000, grain: 0.01 };

describe('a number as people type it', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['1,', 1],
    ['1.', 1],
    ['+1', 1],
    [' 1\u00a0', 1],
    ['１．５', 1.5],
    ['１，５', 1.5],
    ['١٫٥', 1.5],
    ['१.५', 1.5],
    ['1.5×', 1.5],
    ['1,5 x', 1.5],
    ['1.5 times', 1.5],
    ['-0', 0],
  ])('%j is read as %f', (text, value) => {
    expect(readTyped(text, SPEED, '×')).toEqual({ value, why: null, half: false });
  });

  it.each([
    ['-5', -5],
    ['\u22125', -5],
    ['\u2013 5', -5],
    ['−12,5 %', -12.5],
    ['12.5\u202f%', 12.5],
    ['12.5per cent', 12.5],
    ['１２％', 12],
    ['%12', 12],
    ['1 000', 1000],
    ['1\u202f000', 1000],
    ["1'000,00", 1000],
    ['1.000,00', 1000],
    ['1,000.00', 1000],
  ])('with its unit, its minus or its thousands, %j is read as %f', (text, value) => {
    expect(readTyped(text, CHANGE, '%')).toEqual({ value, why: null, half: false });
  });

  it('of two readings takes the one in the range, and tells', () => {
    expect(readTyped('1,500', SPEED)).toEqual({ value: 1.5, why: 'read', half: false });
    expect(readTyped('1.500', { ...SPEED, min: 100, max: 2000 })).toMatchObject({ value: 1500 });
    expect(readTyped('1,500', { ...SPEED, min: 100, max: 2000 })).toMatchObject({ why: 'read' });
    expect(readTyped('1,234,567', { ...SPEED, max: 2e6 }).value).toBe(1234567);
  });

  it.each(['abc', '1.2.3', '1,2,3', '12,34,567', '1 5', '--5', '5-', '1/2', '5-10', '1e3', '0x10'])(
    '%j is no number',
    (text) => {
      expect(readTyped(text, CHANGE, '%')).toMatchObject({ value: null, why: 'unreadable' });
    },
  );
  it.each(['NaN', 'Infinity', '5 °C', '5 ×', '½', '5%%', '.,', '<b>5</b>', '9'.repeat(99)])(
    '%j is no number here',
    (text) => {
      expect(readTyped(text, CHANGE, '%')).toMatchObject({ value: null, why: 'unreadable' });
    },
  );

  it.each(['', ' ', '\u00a0'])('%j is empty', (text) => {
    expect(readTyped(text, SPEED)).toEqual({ value: null, why: 'empty', half: true });
  });

  it.each(['-', '−', '.', ',', '+', '-,'])('%j waits', (text) => {
    expect(readTyped(text, CHANGE)).toMatchObject({ value: null, half: true });
  });

  it.each([
    ['150', PERCENT, 100, false],
    ['99999999999999999999999999', PERCENT, 100, false],
    ['0', PERCENT, 1, true],
    ['-3', PERCENT, 1, false],
    ['9', SPEED, 3, false],
    ['3.001', SPEED, 3, false],
    // On its way to 13.
    ['1', YEARS, 11, true],
    ['-101', CHANGE, -100, false],
  ])(
    '%s beyond %o is held to %d, and waits while it may come in: %s',
    (text, bounds, value, half) => {
      expect(readTyped(text, bounds)).toEqual({ value, why: 'range', half });
    },
  );

  it.each([
    ['38.6', PERCENT, 39],
    ['38,5', PERCENT, 39],
    ['1.234', SPEED, 1.23],
    ['1.005', SPEED, 1.01],
    ['-2.345', CHANGE, -2.35],
  ])('%s is rounded to what %o holds: %d', (text, bounds, value) => {
    expect(readTyped(text, bounds)).toMatchObject({ value, why: 'rounded' });
  });

  it('is never off its grain or beyond its range', () => {
    for (const bounds of [PERCENT, SPEED, YEARS, CHANGE])
      for (let n = -1200; n <= 1200; n += 3.37) {
        const value = nearest(n, bounds);
        expect(value).toBeGreaterThanOrEqual(bounds.min);
        expect(value).toBeLessThanOrEqual(bounds.max);
        expect(readTyped(String(value), bounds)).toMatchObject({ value, why: null });
      }
  });
});
