import { expect, it } from 'vitest';
import { namesIn } from '../../../src/charts/shared/words.ts';

it('what is named in a text comes in its order, and what has no name is left out', () => {
  const said = ' 41-2031=Shop salespeople; 29-1111=Nurses ;53-3032=A = B;41-1011=;Cashiers';
  expect([...namesIn(said)]).toEqual([
    ['41-2031', 'Shop salespeople'],
    ['29-1111', 'Nurses'],
    ['53-3032', 'A = B'],
  ]);
  expect([...namesIn(''), ...namesIn(undefined)]).toEqual([]);
});
