import { expect, it } from 'vitest';
import { allowed, waysOut } from '../../../src/content/ground/fault.ts';

it('a list of names with commas has quotes, and is read back as the names that it lists', () => {
  const names = ['Ash, Upper', 'Birch', 'Cedar'];
  const said = allowed('Birhc', names);
  expect(said).toBe('allowed: "Ash, Upper", "Birch", "Cedar"; did you mean "Birch"?');
  expect(waysOut(`found "Birhc"; ${said}`)).toEqual({ allowed: names, suggestion: 'Birch' });
  expect(allowed('x', ['one', 'two'])).toBe('allowed: one, two');
});

it('the first words of one long name are meant as it, and those of two as neither', () => {
  const names = ['Customer service representatives', 'Retail salespersons', 'Retail buyers'];
  expect(allowed('customer service', names)).toMatch(
    /did you mean "Customer service representatives"\?$/,
  );
  expect(allowed('Retail', names)).not.toContain('did you mean');
});

it('where there is nothing to choose from, that is said', () => {
  expect(allowed('x', [])).toBe('allowed: nothing, there is none');
});
