import { expect, it, vi } from 'vitest';
import type { Chart, Words } from '../../../src/charts/chart.ts';
import { wholeName } from '../../../src/charts/kinds/state.ts';
import { text } from '../../../src/charts/shared/marks.ts';
import type { Picture } from '../../../src/scenes/picture/picture.ts';
import { answersOf } from '../../../src/scenes/scene/answers-of.ts';

vi.mock('../../../src/scenes/page/page-choices.ts', () => ({ choices: null }));

const rows = [{ id: 'care' }, { id: 'carers' }];
const look = { tone: 'ink', style: 'axis' } as const;
const cut = [
  text('name-care', 'Peop…', 0, 20, look),
  text('name-carers-more', 'as a tra…', 200, 60, { ...look, anchor: 'end' }),
  text('told', 'Not a na…', 0, 100, look),
];
const picture = { cut: () => cut, dots: () => [], frame: () => ({ scale: 2 }) };
const words = { text: { care: 'People who care', carers: 'Carers as a trade' } };
const { name } = answersOf(picture as unknown as Picture, () => ({
  chart: { whole: wholeName } as unknown as Chart<object>,
  data: { rows },
  state: {},
  words: words as unknown as Words,
}));

it('a name that was cut for room is told whole where a finger comes down on it, of its own row', () => {
  expect(name(20, 34)).toBe('People who care');
  expect(name(390, 116)).toBe('Carers as a trade');
});

it('nothing is told beside a name, or of words that are no name', () => {
  expect(name(20, 70)).toBeNull();
  expect(name(300, 34)).toBeNull();
  expect(name(20, 196)).toBeNull();
});
