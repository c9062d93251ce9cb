import { describe, expect, it } from 'vitest';
import { cartridgeManifest, cartridgeQuiz } from '../../../src/scenes/teach/package/cartridge.ts';
import type { PackagedLesson } from '../../../src/scenes/teach/package/lesson.ts';
import { scormManifest } from '../../../src/scenes/teach/package/scorm.ts';

const LESSON: PackagedLesson = {
  slug: 'whose-job',
  title: 'Yours & <mine>\u0001',
  quiz: [{ question: 'Is 1 < 2?', answers: ['no', '"yes"'], right: 2, why: 'It’s so.' }],
  mark: null,
  words: { quiz: 'Quiz' },
};
const FILES = ['index.html', 'pictures/gap.5.svg'];
const scorm = (lesson = LESSON) => [
  scormManifest(lesson, FILES, '1.2'),
  scormManifest(lesson, FILES, '2004'),
];
const MANIFESTS = [...scorm(), cartridgeManifest(LESSON, FILES)];

describe('a package for a learning platform', () => {
  it('names every file in its manifest, the page first', () => {
    for (const manifest of MANIFESTS) {
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file);
      expect(named.slice(0, 2)).toEqual(FILES);
      expect(manifest).toContain('href="index.html">');
    }
  });

  it('holds whatever a lesson says as text', () => {
    for (const text of MANIFESTS) expect(text).toContain('<title>Yours &amp; &lt;mine&gt;</title>');
    expect(cartridgeQuiz(LESSON)).toContain('>Is 1 &lt; 2?<');
    expect(cartridgeQuiz(LESSON)).toContain('>&quot;yes&quot;<');
  });

  it('marks the right answer of its quiz, and no other', () => {
    const right = [...cartridgeQuiz(LESSON).matchAll(/<varequal respident="response">(\w+)</g)];
    expect(right.map(([, answer]) => answer)).toEqual(['a2']);
  });

  it('names the mark of its teacher in the measure of its version, and none where none is set', () => {
    const [older, newer] = scorm({ ...LESSON, mark: 75 });
    expect(older).toContain('<adlcp:masteryscore>75</adlcp:masteryscore>');
    expect(newer).toContain('<imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>');
    for (const none of scorm()) expect(none).not.toMatch(/mastery|Measure/);
  });

  it('has no quiz where the lesson has none', () => {
    expect(cartridgeManifest({ ...LESSON, quiz: [] }, FILES)).not.toContain('quiz');
  });
});
