import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted, writeAnswer } from '../../../src/state/answer.ts';
import {
  NO_ASSIGNMENT,
  readAssignment,
  writeAssignment,
  type Assignment,
} from '../../../src/state/assignment.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';
import { broken, coded, entities, PAGE, sign, text, UNDONE } from './manglings.ts';

/** Short ones and long ones, so that plain and packed links are both among them. */
const anyone: fc.Arbitrary<StudentAnswer> = fc.record({
  name: fc.string({ unit: sign, maxLength: 12 }).map((name) => name.trim()),
  text: fc.oneof(text(20), text(400)),
  shows: fc.constantFrom('work', 'unemployment', 'pay'),
  expected: fc.option(fc.integer({ min: 0, max: 100 })),
  foreseen: fc.string({ unit: sign, maxLength: 20 }).map((said) => said.trim()),
  levers: fc.record({ speed: fc.constantFrom(0.34, 1.95, 3) }, { requiredKeys: [] }),
  parameters: fc.record({ c: fc.constant(0.4) }, { requiredKeys: [] }),
});

/** A mangling that an editor would hardly do to a link, but two at once happen daily. */
const UNDONE_TOGETHER = [
  'entities',
  'lines of 60, quoted',
  'angle brackets',
  'a full stop',
  'signs nobody sees',
];

describe('an answer’s link that programs rewrote on its way', () => {
  it.each(Object.entries(UNDONE))('is the same answer after: %s', (_, mangle) => {
    fc.assert(
      fc.property(anyone, (answer) => {
        expect(readPasted(mangle(PAGE + writeAnswer(answer)))).toEqual([{ answer, misread: [] }]);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same answer after two of them', () => {
    const one = fc.constantFrom(...UNDONE_TOGETHER);
    fc.assert(
      fc.property(anyone, one, fc.constantFrom(...Object.keys(UNDONE)), (answer, last, first) => {
        const mangled = UNDONE[last]!(UNDONE[first]!(PAGE + writeAnswer(answer)));
        for (const read of readPasted(mangled))
          expect('refused' in read ? read.refused : read).toEqual(
            'refused' in read
              ? expect.stringMatching(/^(cut|changed|hidden|rest)$/)
              : { answer, misread: [] },
          );
      }),
    );
  });

  it.each(['', '…', '...', ' ...', '\u2026>'])(
    'is refused for want of its end wherever it is cut, with %j behind it',
    (behind) => {
      fc.assert(
        fc.property(anyone, (answer) => {
          const link = PAGE + writeAnswer(answer);
          for (let end = PAGE.length - 1; end < link.length; end += 1) {
            const [first, ...rest] = readPasted(`${link.slice(0, end)}${behind} Thanks`);
            expect(first).toMatchObject({ refused: 'cut' });
            expect(rest).toEqual([
              { refused: 'rest', given: expect.stringContaining('Thanks') as string },
            ]);
          }
        }),
        { numRuns: 6 },
      );
    },
  );

  it('is never another answer where letters changed, were lost or were added', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ unit: sign, maxLength: 3 }),
        (answer, place, lost, added) => {
          const link = writeAnswer(answer);
          const at = place % link.length;
          const changed = `${link.slice(0, at)}${added}${link.slice(at + lost)}`;
          for (const read of readPasted(`${PAGE}${changed}`))
            if ('answer' in read) expect(read).toEqual({ answer, misread: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says that it was changed where its end is there', () => {
    fc.assert(
      fc.property(anyone, ({ ...answer }) => {
        const link = PAGE + writeAnswer({ ...answer, name: 'Ada', text: '' });
        expect(readPasted(link.replace('name=Ada', 'name=Adb'))).toEqual([
          { refused: 'changed', given: 'Adb' },
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('is read among others that are broken', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 2, maxLength: 6 }), (answers) => {
        const links = answers.map((answer) => PAGE + writeAnswer(answer));
        const pasted = links.map((link, n) => (n % 2 ? link.slice(0, -3) : link)).join('\n');
        expect(readPasted(pasted)).toMatchObject(
          answers.map((answer, n) => (n % 2 ? { refused: 'cut' } : { answer })),
        );
      }),
    );
  });
});

const OLD =
  'answer=1&name=Ada&shows=unemployment&expects=9.5&says=It+comes+sooner%2C+%C3%A7a+va.&speed=1.95&v=1';
describe('a link from before links had a check sum', () => {
  const answer: StudentAnswer = {
    name: 'Ada',
    text: 'It comes sooner, ça va.',
    shows: 'unemployment',
    expected: 9.5,
    foreseen: '',
    levers: { speed: 1.95 },
    parameters: {},
  };
  it.each(Object.entries(UNDONE))('is the answer, unchecked, or refused after: %s', (_, mangle) => {
    const [read, ...others] = readPasted(mangle(PAGE + OLD));
    if ('answer' in read!) expect(read).toEqual({ answer, misread: [], doubt: 'unchecked' });
    else
      expect(read).toMatchObject({ refused: expect.stringMatching(/^(cut|changed)$/) as string });
    expect(others.filter((one) => 'answer' in one)).toEqual([]);
  });

  it('is told to want its end where that shows', () => {
    for (let end = OLD.indexOf('speed') + 2; end < OLD.length; end += 1) {
      const [read] = readPasted(PAGE + OLD.slice(0, end));
      expect(read).toMatchObject('answer' in read! ? { doubt: 'unfinished' } : { refused: 'cut' });
    }
  });
});

describe('an assignment’s link', () => {
  const anything: fc.Arbitrary<Assignment> = fc.record({
    title: text(20),
    task: fc.oneof(text(20), text(400)),
    chart: fc.constantFrom('workbench', 'crowd-moves'),
    step: fc.constantFrom('', 'gap.4'),
    group: fc.constantFrom('', '8b'),
    begin: fc.record({ retrain: fc.constant(0.4) }, { requiredKeys: [] }),
    lock: fc.record({ speed: fc.constant(1.95) }, { requiredKeys: [] }),
    shows: fc.constantFrom('work', 'gap'),
    hide: fc.constant(['compare'] as const),
    asks: fc.boolean(),
  });
  const opened = (link: string) => new URL(link).search;
  const ADDRESS = 'https://example.org/teach/assignment/';

  it.each([
    ['entities', entities],
    ['coded signs', (link: string) => link.replaceAll('&', '%26').replaceAll('=', '%3D')],
    ['coded twice', (link: string) => `?${coded(link.slice(1))}`],
    ['lines', (link: string) => broken(link, 76)],
    ['a full stop', (link: string) => `${link}.`],
    ['an angle bracket', (link: string) => `${link}>`],
    ['what a chat adds', (link: string) => `${link}&utm_source=chat&fbclid=Ab`],
    ['levers that a student set', (link: string) => `${link}&speed=1.95&v=1`],
  ])('is the same assignment after: %s', (_, mangle) => {
    fc.assert(
      fc.property(anything, (assignment) => {
        const query = opened(ADDRESS + mangle(writeAssignment(assignment)));
        expect(readAssignment(query)).toEqual({ assignment, misread: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('is refused wherever it is cut, and where it was changed', () => {
    fc.assert(
      fc.property(anything, (assignment) => {
        const link = writeAssignment(assignment);
        for (let end = 2; end < link.length; end += 1)
          expect(readAssignment(opened(ADDRESS + link.slice(0, end)))).toEqual({
            assignment: null,
            misread: [],
            refused: 'cut',
          });
        const changed = link.replace(/(packed|task)=./, '$1=~').replace('hide=c', 'hide=b');
        expect(readAssignment(changed)).toMatchObject({ assignment: null, refused: 'changed' });
      }),
      { numRuns: 6 },
    );
  });

  it('from before links had a check sum is read, and said to be unchecked', () => {
    const old = '?assignment=1&task=What+speed+does&begin=retrain:0.4&lock=speed:1.95&ask=1';
    const assignment = {
      ...NO_ASSIGNMENT,
      task: 'What speed does',
      begin: { retrain: 0.4 },
      lock: { speed: 1.95 },
      shows: 'work',
      hide: [],
      asks: true,
    };
    for (const query of [old, entities(old), `?${coded(old.slice(1))}`])
      expect(readAssignment(query)).toEqual({ assignment, misread: [], doubt: 'unchecked' });
    expect(readAssignment(old.replace(/.&ask=1/, '…'))).toMatchObject({ doubt: 'unfinished' });
  });
});
