import { expect, it } from 'vitest';
import { allowed, printHints, waysOut } from '../../../src/content/ground/fault.ts';

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

it('of many hints of one kind in a file one is printed, with the lines of the others; few have a line each', () => {
  const hint = (file: string, line: number, rule: string) => ({
    ...{ file, line, column: 1, rule },
    message: `${rule} ${line}`,
  });
  const few = [1, 2, 3].map((line) => hint('a.mdx', line, 'long'));
  const many = [4, 6, 6, 9].map((line) => hint('a.mdx', line, 'left'));
  expect(printHints([...few, ...many, hint('b.mdx', 5, 'left')]).split('\n')).toEqual([
    'a.mdx:1:1 hint: long 1',
    'a.mdx:2:1 hint: long 2',
    'a.mdx:3:1 hint: long 3',
    'a.mdx:4:1 hint: left 4 (and 3 more like it, in lines 6, 9)',
    'b.mdx:5:1 hint: left 5',
  ]);
});
