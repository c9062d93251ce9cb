import { expect, it } from 'vitest';
import { fits } from '../../../src/scenes/scene/room.ts';

const need = { height: 500, width: 380, words: 130 };

it('lets a picture stay where the words it leaves room for can be read', () => {
  expect(fits(need, 630)).toBe(true);
  expect(fits(need, 629)).toBe(false);
});

it('asks no room below the picture for words that pass beside it', () => {
  expect(fits({ ...need, words: 0 }, 500)).toBe(true);
  expect(fits({ ...need, words: 0 }, 499)).toBe(false);
});

it('lets no picture stay that is too narrow to be drawn, however high the window', () => {
  expect(fits({ ...need, width: 200 }, 2000)).toBe(false);
});

it('does not turn to and fro where the picture just fills the window, as it measures on a long page', () => {
  expect(fits({ ...need, words: 0, height: 940.0009765625 }, 940)).toBe(true);
});
