import { describe, expect, it } from 'vitest';
import { NO_CHOICES, readChoices, writeChoices } from '../../../src/state/choices.ts';

describe('choices in the address', () => {
  it('come back as they were written', () => {
    const choices = { view: 'steps', job: '43-4051', guess: 38 } as const;
    expect(readChoices(writeChoices('', choices))).toEqual(choices);
  });
  it('say only what differs, and leave alone what is not theirs', () => {
    expect(writeChoices('?from=mail&view=page', { ...NO_CHOICES, guess: 0 })).toBe(
      '?from=mail&guess=0',
    );
    expect(writeChoices('?view=page', NO_CHOICES)).toBe('');
  });
  it.each(['?view=x&job=<b>&guess=NaN', '?guess=&job=', '?view&job=1&guess=ten'])(
    'that make no sense count as not made: %s',
    (query) => {
      expect(readChoices(query)).toEqual(NO_CHOICES);
    },
  );
  it.each([
    ['?guess=1e9', 100],
    ['?guess=-4', 0],
    ['?guess=46.6', 47],
  ])('are clamped to what can be: %s', (query, guess) => {
    expect(readChoices(query).guess).toBe(guess);
  });
});
