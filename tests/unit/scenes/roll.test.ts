import { describe, expect, it } from 'vitest';
import { enrol, MOST_ANSWERS } from '../../../src/scenes/teach/roll.ts';
import { readPasted, writeAnswer } from '../../../src/state/answer.ts';

const SAID = {
  page: {
    cut: '{n} is cut: {given}',
    rest: 'beside: {given}',
    full: 'room for {n}',
    more: '{n} more',
    again: 'again: {names}',
    unchecked: 'unchecked: {names}',
    unfinished: 'unfinished: {names}',
    kept: '{name}: {what}',
    student: 'Student {n}',
  },
  misread: { range: '{key} cannot be {given}, {used}' },
  names: { speed: 'Speed' },
  shown: true,
};

const NOBODY = {
  ...{ name: '', text: '', shows: 'gap', expected: null, foreseen: '' },
  ...{ levers: {}, parameters: {} },
};

describe('the roll of a class', () => {
  it('keeps what is sound, refuses the rest with the reason, and counts the same twice once', () => {
    const pasted =
      '#answer=1&name=Ada #answer=1&name=Ada nonsense #answer=2&name=Bo #answer=1&speed=9';
    expect(enrol([], readPasted(pasted), SAID)).toMatchObject({
      answers: [{ name: 'Ada' }, { name: '', levers: { speed: 3 } }],
      added: 2,
      lines: ['3 is cut: Bo', 'Student 2: Speed cannot be 9, 3'],
      notes: ['again: Ada', 'unfinished: Student 2', 'unchecked: Ada', 'beside: nonsense'],
      asks: true,
    });
  });

  it('says who was there already, and doubts no link that has a check sum', () => {
    const ada = { ...NOBODY, name: 'Ada', expected: 2 };
    expect(enrol([ada], readPasted(`From Ada: #${writeAnswer(ada)}`), SAID)).toEqual({
      answers: [ada],
      added: 0,
      lines: [],
      notes: ['again: Ada', 'beside: From Ada:'],
      asks: false,
    });
  });

  it('says nobody’s name where names are not shown', () => {
    const pasted =
      '#answer=1&name=Ada&speed=9 #answer=1&name=Ada&speed=9 From Ada: #answer=2&name=Ada';
    const said = enrol([], readPasted(pasted), { ...SAID, shown: false });
    expect(JSON.stringify([said.lines, said.notes])).not.toContain('Ada');
    expect(said.notes).toEqual(['again: Student 1', 'unfinished: Student 1', 'beside: …']);
  });

  it('says whose a link may be that was not taken, by the words before it, unless names are hidden', () => {
    const cut = `http://localhost/#${writeAnswer({ ...NOBODY, text: 'Slow.' }).slice(0, -12)}`;
    const lines = (shown: boolean) => enrol([], readPasted(`Bo: ${cut}`), { ...SAID, shown }).lines;
    expect(lines(true)).toEqual(['1 is cut: Bo: http://localhost/#answer…']);
    expect(lines(false)).toEqual(['1 is cut: …']);
  });

  it('says how many more there are than it says', () => {
    const cut = Array.from({ length: 30 }, () => '#answer=2&name=Bo').join(' ');
    const { lines } = enrol([], readPasted(cut), SAID);
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('18 more');
  });

  it('takes no more than it has room for, and says so first', () => {
    const pasted = Array.from({ length: MOST_ANSWERS + 5 }, (_, n) => `#answer=1&name=N${n}`);
    const { answers, lines } = enrol([], readPasted(pasted.join('\n')), SAID);
    expect(answers).toHaveLength(MOST_ANSWERS);
    expect(lines).toEqual([`room for ${MOST_ANSWERS}`]);
  });
});
