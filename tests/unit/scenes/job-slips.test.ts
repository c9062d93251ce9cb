import { expect, it } from 'vitest';
import { meantBy, slipsBetween } from '../../../src/scenes/job/job-slips.ts';

it('a slip of the ear counts less than one of the finger', () => {
  expect(slipsBetween('docter', 'doctor')).toBeLessThan(slipsBetween('docter', 'docker'));
  expect(slipsBetween('lawer', 'lawyer')).toBeLessThan(slipsBetween('lawer', 'layer'));
  expect(slipsBetween('cheff', 'chef')).toBeLessThan(slipsBetween('cheff', 'chiefs'));
});

it('letters that changed places are one slip, and none is none', () => {
  expect(slipsBetween('nruse', 'nurse')).toBe(1);
  expect(slipsBetween('nurse', 'nurse')).toBe(0);
});

it('short words are taken at their letters, and every word has to be near one', () => {
  expect(meantBy(['dov'], ['dev'])).toEqual([]);
  expect(meantBy(['docter', 'qqxzz'], ['doctor'])).toEqual([]);
  expect(meantBy(['docter'], ['docker', 'doctor']).map(({ words }) => words)).toEqual([
    ['doctor'],
    ['docker'],
  ]);
});
