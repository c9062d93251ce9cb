import { expect, it } from 'vitest';
import { whyText } from '../../../src/content/data/almost-numbers.ts';
import { readCells } from '../../../src/content/data/own-tables.ts';

/** Why a column of such cells is text, and where the first of them stands that is no number. */
function why(cells: string[], delimiter = ','): string | undefined {
  const lines = cells.map((cell, n) => ['name', `"${cell}"`, n].join(delimiter));
  const { columns, faults } = readCells('', [['a', 'b', 'c'].join(delimiter), ...lines].join('\n'));
  expect(faults).toEqual([]);
  const { almost } = columns.get('b')!;
  return almost && `${almost.line}:${almost.column} ${whyText(almost)}`;
}

it.each([
  [
    ['950', '48,210'],
    '3:6 text, since 1 of 2 cells has a comma, such as “48,210”; take the commas out',
  ],
  [
    ['1,5', '48,210'],
    'comma before its fraction, such as “1,5”; write points for the commas, or put',
  ],
  [['1.234,5', '2'], 'comma before its fraction, such as “1.234,5”'],
  [
    ['-41.2%', '3 %', ''],
    '2 of 2 cells have a % sign, such as “-41.2%”; take the signs out, and write percent',
  ],
  [
    ['$12', 'US$13'],
    '2 of 2 cells have a dollar sign, such as “$12”; take the signs out, and write dollars',
  ],
  [['€12', '13 €'], 'a sign of a currency'],
  [
    ['12 000', '(3)'],
    'have a space or brackets, such as “12 000”; take the spaces out; write a minus',
  ],
  [
    ['12', '13', 'n/a'],
    '4:6 text, since 1 of 3 cells has a word for nothing, such as “n/a”; leave such cells blank',
  ],
  [['12', '13', 'nine'], '1 of 3 cells has no number, such as “nine”; write a number'],
])('a column of %j is text, and says why and where', (cells, says) => {
  expect(why(cells)).toContain(says);
});

it('where semicolons part the cells, thousands with points are no fractions', () => {
  expect(why(['48.210', '1.500'], ';')).toContain(
    'have a point between thousands, such as “48.210”',
  );
  expect(why(['0.125', '1,5'], ';')).toBeUndefined();
});

it.each([
  [['Post', 'Star', '3M']],
  [['00501', '10001', '10002']],
  [['15-2051', '41-2031']],
  [['2024-05-31', '2024-06-30']],
  [['12', '-3.5']],
])('a column of %j says nothing of the kind', (cells) => {
  expect(why(cells)).toBeUndefined();
});
