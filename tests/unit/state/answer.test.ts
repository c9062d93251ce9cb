import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../src/model/levers.ts';
import {
  readAnswer,
  readAnswerFile,
  readPasted,
  writeAnswer,
  writeAnswerFile,
} from '../../../src/state/answer.ts';
import { LONGEST_NAME } from '../../../src/state/choices.ts';
import { EXPECTATIONS } from '../../../src/state/expectations.ts';
import { seal } from '../../../src/state/sealed.ts';
import { LONGEST_ANSWER, type StudentAnswer } from '../../../src/state/student-answer.ts';

const PAGE = 'https://example.org/teach/class/#';
const ADA: StudentAnswer = {
  name: 'Ada',
  text: 'It comes sooner.',
  shows: 'unemployment',
  expected: 9.5,
  foreseen: '',
  levers: { speed: 1.95 },
  parameters: { c: 0.4 },
};
/** What the page wrote for her before links had a check sum. */
const OLD =
  'answer=1&name=Ada&shows=unemployment&expects=9.5&says=It+comes+sooner.&speed=1.95&set=c:0.4&v=1';

const anyone = fc
  .constantFrom('work', 'unemployment', 'pay', 'gap')
  .chain((shows) => {
    const { min, max } = EXPECTATIONS[shows]!;
    return fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 12 }).map((name) => name.trim()),
      text: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.lorem({ maxCount: 90 }),
      ),
      shows: fc.constant(shows),
      expected: fc.option(fc.double({ min, max, noNaN: true }).map((n) => n + 0)),
      foreseen: fc.string({ unit: 'grapheme', maxLength: 20 }).map((said) => said.trim()),
      levers: fc.record(
        Object.fromEntries(
          LEVERS.map((row) => [row.id, fc.double({ min: row.min, max: row.max, noNaN: true })]),
        ),
        { requiredKeys: [] },
      ),
      parameters: fc.constant({}),
    });
  })
  .map((answer) => answer as StudentAnswer);

describe('a student’s answer', () => {
  it('comes back as it was written, by link and by file', () => {
    fc.assert(
      fc.property(anyone, (answer) => {
        const back = { answer, misread: [] };
        expect(readAnswer(PAGE + writeAnswer(answer))).toEqual(back);
        expect(readAnswerFile(writeAnswerFile([answer, answer]))).toEqual([back, back]);
      }),
    );
  });

  it('can be read by people', () => {
    expect(writeAnswer(ADA)).toMatch(
      /^answer=2&name=Ada&shows=unemployment&expects=9\.5&says=It\+comes\+sooner\.&speed=1\.95&set=c:0\.4&v=1&sum=\w{7}$/,
    );
  });

  it('makes a short link of a long text, and the longest still comes back', () => {
    const says = 'Where more is retrained, fewer people are out of work for long. ';
    const text = says.repeat(70).slice(0, LONGEST_ANSWER);
    expect(writeAnswer({ ...ADA, text }).length).toBeLessThan(text.length / 4);
    for (const sign of ['你', '🙂', '\u0001', 'ß']) {
      const long = { ...ADA, text: sign.repeat(LONGEST_ANSWER).slice(0, LONGEST_ANSWER) };
      expect(readAnswer(PAGE + writeAnswer(long))).toEqual({ answer: long, misread: [] });
    }
  });

  it('from before links had a check sum is read, and said to be unchecked', () => {
    expect(readAnswer(PAGE + OLD)).toEqual({ answer: ADA, misread: [], doubt: 'unchecked' });
    expect(readAnswer(PAGE + OLD.replace('&v=1', ''))).toMatchObject({ doubt: 'unfinished' });
    expect(readAnswer(PAGE + OLD.slice(0, -1))).toEqual({ refused: 'cut', given: 'Ada' });
  });

  it.each([
    ['expects=lots', 'unreadable', 'expects'],
    ['shows=unemployment&expects=900', 'unreadable', 'expects'],
    ['shows=unemployment&expects=-1', 'unreadable', 'expects'],
    ['shows=groups&expects=1', 'unreadable', 'expects'],
    ['shows=unemploymnt', 'unreadable', 'shows'],
    ['speed=9', 'range', 'speed'],
    ['set=zz:1', 'unknown', 'zz'],
  ])('is kept, and told, where %s cannot be taken at its word', (part, why, key) => {
    expect(readAnswer(`#answer=1&${part}`)).toMatchObject({
      answer: { expected: null },
      misread: [{ why, key }],
    });
  });

  it('is not unpacked without end, though its check sum adds up', () => {
    const bomb = seal('answer', [['says', 'x'.repeat(1_000_000)]]);
    expect(bomb.length).toBeLessThan(4000);
    expect(readAnswer(`#${bomb}`)).toMatchObject({ refused: 'changed' });
  });
});

describe('what a teacher pastes', () => {
  const ada = { answer: ADA, misread: [] };
  const link = PAGE + writeAnswer(ADA);

  it.each([
    '\n',
    '; ',
    ';',
    ', ',
    ',',
    '|',
    '\t',
    '\n• ',
    '\n2. ',
    '\n2) ',
    '","',
    ' / ',
    '\n\n> ',
    '><',
  ])('is a link each, with %j between them', (between) => {
    expect(readPasted(link + between + link)).toEqual([ada, ada]);
  });

  it('has one word said on all that is no link', () => {
    const mail = `From: Ana <ana@school.example>\nTo: me\n\nHere is my link: ${link}\n\nThanks,\nAna`;
    expect(readPasted(mail)).toEqual([
      ada,
      { refused: 'rest', given: 'From: Ana To: me Here is my link: Thanks, Ana' },
    ]);
    expect(readPasted(`javascript:alert(1)#answer\n${link}\nno answer`)).toEqual([
      ada,
      { refused: 'rest', given: 'javascript:alert(1)#answer no answer' },
    ]);
    expect(readPasted('Where is it?')).toEqual([{ refused: 'no-answer', given: 'Where is it?' }]);
  });

  it.each([
    ['https://protect-eu.mimecast.com/s/Ab1c?domain=example.org', 'hidden'],
    ['https://bit.ly/3xyz', 'hidden'],
    ['https://example.org/teach/assignment/?assignment=2&task=Look&sum=abcdefg', 'assignment'],
    ['https://example.org/teach/whose-job/work/?for=8b', 'lesson'],
    ['https://example.org/teach/whose-job/work/#plan=2&of=whose-job&parts=1&sum=abcdefg', 'lesson'],
    ['https://example.org/teach/class/', 'cut'],
  ])('is told apart where it may be meant as an answer: %s', (address, refused) => {
    expect(readPasted(`${link} ${address}`)).toEqual([ada, { refused, given: address }]);
  });

  it.each([
    ['Bo: LINK', 'Bo:'],
    ['Name;Link\nBo;LINK', 'Bo'],
    [
      'From: Bo Li <bo@school.example>\nTo: me\n\nHere you are: LINK',
      'From: Bo Li … Here you are:',
    ],
    ['<p>Bo sent <a href="LINK">', 'Bo sent'],
    ['What a long way that is until its link comes: LINK', '… until its link comes:'],
    ['1. LINK', undefined],
  ])('that is not whole has the last words before it told: %s', (text, before) => {
    const cut = PAGE + writeAnswer({ ...ADA, name: '' }).slice(0, -12);
    const read = readPasted(text.replace('LINK', cut));
    expect(read[0]).toMatchObject({ refused: 'cut' });
    expect(read[0]).toEqual(
      before ? { ...read[0], before } : { refused: 'cut', given: expect.any(String) as string },
    );
  });

  it('that is not whole has no words told that stand before another', () => {
    const cut = PAGE + writeAnswer({ ...ADA, name: '' }).slice(0, -12);
    const pasted = `From: Ada\n${PAGE}${writeAnswer(ADA)}\nBo: ${cut}\nCy: ${cut}\nhttps://bit.ly/3xyz`;
    expect(readPasted(pasted)).toMatchObject([
      { answer: ADA },
      { refused: 'cut', before: 'Bo:' },
      { refused: 'cut', before: 'Cy:' },
      { refused: 'hidden', given: 'https://bit.ly/3xyz' },
      { refused: 'rest' },
    ]);
    const [, short] = readPasted(`From: Ada\n${PAGE}${writeAnswer(ADA)}\nhttps://bit.ly/3xyz`);
    expect(short).toEqual({ refused: 'hidden', given: 'https://bit.ly/3xyz' });
  });

  it('may be the address of the assignment that the answer was written at', () => {
    const address = `https://example.org/teach/assignment/?assignment=2&task=Which+answer%3D?&sum=abcdefg&speed=1.95&v=1#${writeAnswer(ADA)}`;
    expect(readPasted(address)).toEqual([ada]);
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
    expect(first).toEqual(ada);
    expect(rest.map((one) => 'refused' in one && one.refused)).toEqual(Array(4).fill('no-answer'));
  });

  it('is taken as far as it goes where a file is cut short, and the rest is told', () => {
    const file = writeAnswerFile([ADA, ADA]);
    for (let end = file.indexOf('"answers"'); end < file.trimEnd().length; end += 1) {
      const read = readAnswerFile(file.slice(0, end));
      expect(read.at(-1)).toMatchObject({ refused: 'cut-file' });
      for (const one of read.slice(0, -1))
        expect('refused' in one ? one.refused : one).toEqual('refused' in one ? 'cut' : ada);
    }
  });

  it('may be several files, a saved mail or a table', () => {
    const file = writeAnswerFile([ADA]);
    expect(readPasted(`${file}\n${file}`)).toEqual([ada, ada]);
    expect(readAnswerFile(`\ufeff${file}`)).toEqual([ada]);
    expect(readAnswerFile(`Name;Link\nAna;${link}\nBo;"${link}"\n`)).toEqual([ada, ada]);
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
