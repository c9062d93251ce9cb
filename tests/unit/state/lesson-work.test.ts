import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAnswer,
  readAnswerFile,
  readPasted,
  readWork,
  writeAnswer,
  writeAnswerFile,
  writeWork,
} from '../../../src/state/answer.ts';
import {
  NO_ANSWER,
  roomOf,
  workOf,
  type LessonWork,
  type WorkAnswer,
} from '../../../src/state/lesson-work.ts';
import { seal } from '../../../src/state/sealed.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';
import { PAGE, sign, text, UNDONE } from './manglings.ts';

/** Without what is not sent: answers that were not begun, behind the last that was. */
const begun = (answers: WorkAnswer[]): WorkAnswer[] =>
  answers.slice(
    0,
    answers.findLastIndex(
      ({ text, number, settled }) => text !== '' || number !== null || settled,
    ) + 1,
  );

const name = fc.string({ unit: sign, maxLength: 12 }).map((one) => one.trim());
const anyone: fc.Arbitrary<LessonWork> = fc.record({
  lesson: fc.constantFrom('whose-job', 'on-whose-terms'),
  mark: fc.constant('1a2b3c4'),
  group: name,
  name,
  order: fc.nat({ max: 999_999 }),
  reached: fc.integer({ min: 1, max: 5 }),
  answers: fc
    .array(
      fc.record({
        text: fc.oneof(text(20), text(400)),
        number: fc.option(fc.integer({ min: -9900, max: 40_000 }).map((n) => n / 100)),
        settled: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map(begun),
  levers: fc.oneof(
    fc.constant([]),
    fc.constantFrom([{ speed: 1.95 }], [{}, { speed: 0.34, retrain: 1 }]),
  ),
  tries: fc.array(fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
});

const ADA: StudentAnswer = {
  name: 'Ada',
  text: 'It comes sooner.',
  shows: 'unemployment',
  expected: 8,
  foreseen: '',
  levers: {},
  parameters: {},
};
const BO: LessonWork = {
  lesson: 'whose-job',
  mark: '1a2b3c4',
  group: '8b',
  name: 'Bo',
  order: 7,
  reached: 2,
  answers: [{ text: '60', number: null, settled: true }],
  levers: [],
  tries: [],
};

describe('a lesson that was worked through', () => {
  it('comes back as it was written, by link, by file and from among answers', () => {
    fc.assert(
      fc.property(anyone, (work) => {
        expect(readWork(PAGE + writeWork(work))).toEqual({ work });
        expect(readAnswerFile(writeAnswerFile([ADA], [work, work]))).toEqual([
          { answer: ADA, misread: [] },
          { work },
          { work },
        ]);
      }),
    );
  });

  it('can be read by people while it is short', () => {
    expect(writeWork(BO)).toMatch(
      /^lesson=2&of=whose-job&mark=1a2b3c4&for=8b&name=Bo&order=7&part=2&given=1&q1=60&sum=\w{7}$/,
    );
  });

  it.each(Object.entries(UNDONE))('is the same work after: %s', (_, mangle) => {
    fc.assert(
      fc.property(anyone, (work) => {
        expect(readPasted(mangle(PAGE + writeWork(work)))).toEqual([{ work }]);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused for want of its end wherever it is cut, and takes nothing from the next', () => {
    fc.assert(
      fc.property(anyone, (work) => {
        const link = PAGE + writeWork(work);
        for (let end = PAGE.length + 'lesson=2'.length; end < link.length; end += 1)
          expect(readPasted(`${link.slice(0, end)}\n${PAGE}${writeAnswer(ADA)}`)).toEqual([
            { refused: 'cut', given: expect.any(String) as string },
            { answer: ADA, misread: [] },
          ]);
      }),
      { numRuns: 6 },
    );
  });

  it('is never another where letters changed, were lost or were added', () => {
    const places = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: sign, maxLength: 3 }));
    fc.assert(
      fc.property(anyone, places, (work, [place, lost, added]) => {
        const link = writeWork(work);
        const at = place % link.length;
        for (const read of readPasted(PAGE + link.slice(0, at) + added + link.slice(at + lost)))
          if ('work' in read) expect(read).toEqual({ work });
      }),
      { numRuns: 1000 },
    );
  });

  it('fits into its link with every answer as long as it may be, in any script', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('a', '測', '🙂'),
        (n, letter) => {
          // What repeats would pack into nothing.
          const written = Array.from({ length: roomOf(n) }, (_, at) =>
            at % 3 ? letter : String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
          );
          const text = written
            .join('')
            .slice(0, roomOf(n))
            .replace(/\p{Cs}$/u, '.');
          const work = {
            ...BO,
            answers: Array.from({ length: n }, () => ({ text, number: null, settled: true })),
          };
          expect(readWork(writeWork(work))).toEqual({ work });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is sound whatever a link says', () => {
    const read = readWork(
      seal('lesson', [
        ['of', 'whose-job'],
        ['order', '1e9'],
        ['part', '-2'],
        ['given', '1,9999999,x'],
        ['q99', 'far'],
        ['q2', 'x'.repeat(9000)],
        ['n1', '-0'],
        ['n2', 'Infinity'],
        ['n9', 'many'],
        ['set1', 'speed:99,__proto__:1'],
        ['try', '1.2.999'],
        ['try', 'a.b'],
        ['try', '1'],
      ]),
    );
    expect(read).toEqual({
      work: {
        lesson: 'whose-job',
        mark: '',
        group: '',
        name: '',
        order: 0,
        reached: 1,
        answers: [
          { text: '', number: 0, settled: true },
          { text: 'x'.repeat(2000), number: null, settled: false },
        ],
        levers: [{ speed: 3 }],
        tries: [
          [1, 2, 0],
          [0, 0],
        ],
      },
    });
    expect(workOf(new URLSearchParams()).answers[0] ?? NO_ANSWER).toEqual(NO_ANSWER);
  });

  it('is no answer to an assignment, and an answer is no lesson', () => {
    expect(readAnswer(writeWork(BO))).toMatchObject({ refused: 'no-answer' });
    expect(readWork(writeAnswer(ADA))).toMatchObject({ refused: 'no-answer' });
    expect(readPasted('https://example.org/teach/whose-job/work/?for=8b')).toMatchObject([
      { refused: 'lesson' },
    ]);
  });
});
