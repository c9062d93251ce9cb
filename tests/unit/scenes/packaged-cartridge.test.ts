import { describe, expect, it } from 'vitest';
import {
  cartridgeManifest,
  cartridgeQuiz,
  QUIZ,
} from '../../../src/scenes/teach/package/cartridge.ts';
import type { PackagedLesson } from '../../../src/scenes/teach/package/lesson.ts';
import { profileFaults } from './cartridge-profile.ts';

const LESSON: PackagedLesson = {
  slug: 'whose-job',
  title: 'Yours & <mine>\u0001 — “theirs”',
  quiz: [
    { question: 'Is 1 < 2?', answers: ['no', '"yes"'], right: 2, why: 'It’s so.' },
    { question: 'Which?', answers: ['this', 'that', 'those & these'], right: 1, why: 'Because.' },
    { question: 'And now?', answers: ['a', 'b', 'c', 'd', 'e', 'f'], right: 6, why: '' },
  ],
  mark: 75,
  words: { quiz: 'Quiz' },
};
const FILES = ['index.html', 'pictures/gap.5.svg'];

/** A cartridge as it is saved, and with a fault put into one of its files. */
function cartridge(
  lesson: PackagedLesson,
  [file, ...fault]: [string, RegExp | string, string] = ['', '', ''],
) {
  const zip = new Map(FILES.map((name) => [name, '']));
  zip.set('imsmanifest.xml', cartridgeManifest(lesson, FILES));
  if (lesson.quiz.length > 0) zip.set(QUIZ, cartridgeQuiz(lesson));
  const whole = zip.get(file);
  if (whole === undefined) return zip;
  const faulty = whole.replace(...fault);
  expect(faulty).not.toBe(whole);
  return zip.set(file, faulty);
}

const MANIFEST = 'imsmanifest.xml';
const FAULTS: Record<string, [string, RegExp | string, string]> = {
  'no identifier': [MANIFEST, / identifier="made[^"]+"/, ''],
  'another version': [MANIFEST, '1.1.0', '1.2.0'],
  'a hierarchy without a root': [
    MANIFEST,
    /<item identifier="root">([^]*)<\/item>(?=\s*<\/org)/,
    '$1',
  ],
  'a root with a title': [
    MANIFEST,
    '<item identifier="root">',
    '<item identifier="root"><title>Root</title>',
  ],
  'an item without a title': [MANIFEST, /<title>[^<]*<\/title>/, ''],
  'an item that leads nowhere': [MANIFEST, 'identifierref="quiz"', 'identifierref="test"'],
  'a name given twice': [MANIFEST, 'identifier="item-quiz"', 'identifier="item-page"'],
  'a quiz that is opened like a page': [MANIFEST, 'assessment">', `assessment" href="${QUIZ}">`],
  'a kind that it has not': [MANIFEST, 'type="webcontent"', 'type="page"'],
  'a file not listed': [MANIFEST, '<file href="pictures/gap.5.svg"/>', ''],
  'a file that is not there': [MANIFEST, 'gap.5.svg', 'gap.6.svg'],
  'a file listed twice': [MANIFEST, '<file href="index.html"/>', '<file href="index.html"/>$&'],
  'a page that begins elsewhere': [
    MANIFEST,
    'webcontent" href="index.html"',
    'webcontent" href="home.html"',
  ],
  'two answers as a choice of many': [QUIZ, 'cc.true_false.v0p1', 'cc.multiple_choice.v0p1'],
  'three answers as a choice of two': [QUIZ, 'cc.multiple_choice.v0p1', 'cc.true_false.v0p1'],
  'a question without its kind': [QUIZ, /<itemmetadata>[^]*?<\/itemmetadata>/, ''],
  'the score before its answers': [
    QUIZ,
    /(<presentation>[^]*?<\/presentation>)([^]*?<\/resprocessing>)/,
    '$2$1',
  ],
  'a right answer that is none': [QUIZ, '>a2</varequal>', '>a3</varequal>'],
  'an answer to another question': [QUIZ, 'respident="response"', 'respident="answer"'],
  'a reason that is never shown': [QUIZ, /<displayfeedback[^>]*>/, ''],
  'a reason that is not there': [QUIZ, /<itemfeedback[^]*?<\/itemfeedback>/, ''],
  'two questions of one name': [QUIZ, 'ident="q2"', 'ident="q1"'],
  'a score beyond the whole': [QUIZ, '>100</setvar>', '>110</setvar>'],
};

describe('a Common Cartridge', () => {
  it('keeps to its profile, with a quiz and without', async () => {
    expect(await profileFaults(cartridge(LESSON))).toEqual([]);
    expect(await profileFaults(cartridge({ ...LESSON, quiz: [] }))).toEqual([]);
  });

  it.each(Object.keys(FAULTS))('would not with %s', async (name) => {
    expect(await profileFaults(cartridge(LESSON, FAULTS[name]))).not.toEqual([]);
  });
});
