import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../src/model/levers.ts';
import {
  LONGEST_ANSWER,
  readAnswer,
  readAnswerFile,
  readPasted,
  writeAnswer,
  writeAnswerFile,
  type StudentAnswer,
} from '../../../src/state/answer.ts';
import { LONGEST_NAME } from '../../../src/state/choices.ts';

const ADA: StudentAnswer = {
  name: 'Ada',
  text: 'It comes sooner.',
  shows: 'unemployment',
  expected: 9.5,
  levers: { speed: 1.95 },
  parameters: { c: 0.4 },
};

const answers = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 12 }).map((name) => name.trim()),
  text: fc.string({ unit: 'grapheme', maxLength: 60 }),
  shows: fc.constantFrom('work', 'unemployment', 'gap'),
  expected: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => n + 0)),
  levers: fc.record(
    Object.fromEntries(
      LEVERS.map(({ id, min, max }) => [id, fc.double({ min, max, noNaN: true })]),
    ),
    { requiredKeys: [] },
  ),
  parameters: fc.constant({}),
});

describe('a student’s answer', () => {
  it('comes back as it was written, by link and by file', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const back = { answer, misread: [] };
        const sent = answer as StudentAnswer;
        expect(readAnswer(`https://example.org/teach/class/#${writeAnswer(sent)}`)).toEqual(back);
        expect(readAnswerFile(writeAnswerFile([sent, sent]))).toEqual([back, back]);
      }),
    );
  });

  it('can be read by people', () => {
    expect(writeAnswer(ADA)).toBe(
      'answer=1&name=Ada&shows=unemployment&expects=9.5&says=It+comes+sooner.&speed=1.95&set=c:0.4&v=1',
    );
  });

  it.each([
    ['expects=lots', 'unreadable', 'expects'],
    ['expects=1e99', 'unreadable', 'expects'],
    ['speed=9', 'range', 'speed'],
    ['set=zz:1', 'unknown', 'zz'],
  ])('is kept, and told, where %s cannot be taken at its word', (part, why, key) => {
    expect(readAnswer(`#answer=1&${part}`)).toMatchObject({ misread: [{ why, key }] });
  });
});

describe('what a teacher pastes', () => {
  it('is taken link by link; what is none is refused, and the rest kept', () => {
    const read = readPasted(
      `https://example.org/teach/class/#${writeAnswer(ADA)}\njavascript:alert(1)#answer\n#${writeAnswer(ADA)}`,
    );
    expect(read).toEqual([
      { answer: ADA, misread: [] },
      { refused: 'no-answer', given: 'javascript:alert(1)#answer' },
      { answer: ADA, misread: [] },
    ]);
  });

  it.each([
    '{',
    '{}',
    '{"kind":"made-to-measure-answers","answers":7}',
    '{"answers":["answer=1"]}',
  ])('is refused as a file when it is %s', (text) => {
    expect(readPasted(text)).toEqual([{ refused: 'no-file', given: text }]);
  });

  it('is taken as a file where one answer in it is broken', () => {
    const file = JSON.parse(writeAnswerFile([ADA])) as { answers: unknown[] };
    file.answers.push(null, 7, 'x', { name: 'Bob' });
    const [first, ...rest] = readAnswerFile(JSON.stringify(file));
    expect(first).toEqual({ answer: ADA, misread: [] });
    expect(rest.map((one) => 'refused' in one && one.refused)).toEqual(Array(4).fill('no-answer'));
  });

  it('never throws, and what it keeps is sound', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 9000 }), fc.json()), (text) => {
        for (const pasted of [text, `answer=1&says=${encodeURIComponent(text)}&name=${text}`])
          for (const read of readPasted(pasted))
            if ('answer' in read) {
              expect(read.answer.name.length).toBeLessThanOrEqual(LONGEST_NAME);
              expect(read.answer.text.length).toBeLessThanOrEqual(LONGEST_ANSWER);
              expect(read.answer.shows).toMatch(/^\w+$/);
            }
      }),
    );
  });
});
