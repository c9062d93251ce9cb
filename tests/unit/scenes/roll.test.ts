import { describe, expect, it } from 'vitest';
import { enrol, MOST_ANSWERS } from '../../../src/scenes/teach/roll.ts';
import { readPasted } from '../../../src/state/answer.ts';

const SAID = {
  page: {
    'no-answer': 'no: {given}',
    full: 'room for {n}',
    kept: '{name}: {what}',
    student: 'Student {n}',
  },
  misread: { range: '{key} cannot be {given}, {used}' },
  names: { speed: 'Speed' },
};

describe('the roll of a class', () => {
  it('keeps what is sound, refuses the rest with the reason, and counts the same twice once', () => {
    const pasted = '#answer=1&name=Ada #answer=1&name=Ada nonsense #answer=1&speed=9';
    expect(enrol([], readPasted(pasted), SAID)).toMatchObject({
      answers: [{ name: 'Ada' }, { name: '', levers: { speed: 3 } }],
      added: 2,
      lines: ['no: nonsense', 'Student 2: Speed cannot be 9, 3'],
    });
  });

  it('takes no more than it has room for, and says so first', () => {
    const pasted = Array.from({ length: MOST_ANSWERS + 5 }, (_, n) => `#answer=1&name=N${n}`);
    const { answers, lines } = enrol([], readPasted(pasted.join('\n')), SAID);
    expect(answers).toHaveLength(MOST_ANSWERS);
    expect(lines).toEqual([`room for ${MOST_ANSWERS}`]);
  });
});
