import { describe, expect, it } from 'vitest';
import type { PackagedLesson } from '../../../src/scenes/teach/package/lesson.ts';
import { scormManifest } from '../../../src/scenes/teach/package/scorm.ts';
import { schemaFaults } from './scorm-schema.ts';

const LESSON: PackagedLesson = {
  slug: 'whose-job',
  title: 'Yours & <mine>\u0001 — “theirs”',
  quiz: [],
  mark: null,
  words: {},
};
const FILES = ['index.html', 'pictures/gap.5.svg', 'pictures/list.1.svg'];

/** Faults that a manifest could have, each put into one that has none. */
const FAULTS: Record<string, [RegExp | string, string]> = {
  'no identifier': [/<manifest identifier="[^"]+"/, '<manifest'],
  'an item that is named twice': ['identifier="lesson"', 'identifier="course"'],
  'the files before the lesson': [
    /(<organizations[^]*<\/organizations>)([^]*<\/resources>)/,
    '$2$1',
  ],
  'a word of its own': ['type="webcontent"', 'type="webcontent" kind="lesson"'],
  'an element of its own': ['</metadata>', '<lesson/></metadata>'],
  'a kind of resource that SCORM has not': ['="sco"', '="lesson"'],
  'a file without an address': ['<file href="index.html"/>', '<file/>'],
  'a mark before the name of what it marks': [
    /(<item [^>]+>)\s*(<title>[^<]*<\/title>)([^]*)(<\/item>)/,
    '$1$3$2$4',
  ],
};

describe.each(['1.2', '2004'] as const)('the manifest of SCORM %s', (version) => {
  it.each([null, 0, 33, 75, 100])(
    'holds before the schemas of its standard at the mark %s',
    async (mark) => {
      expect(
        await schemaFaults(scormManifest({ ...LESSON, mark }, FILES, version), version),
      ).toEqual([]);
    },
  );

  it.each(Object.keys(FAULTS))('would not hold with %s', async (name) => {
    const whole = scormManifest({ ...LESSON, mark: 75 }, FILES, version);
    const faulty = whole.replace(...FAULTS[name]!);
    expect(faulty).not.toBe(whole);
    expect(await schemaFaults(faulty, version)).not.toEqual([]);
  });

  it('leads from its lesson to a resource that is there, which no schema asks', () => {
    const manifest = scormManifest(LESSON, FILES, version);
    const [, led] = /identifierref="([^"]+)"/.exec(manifest)!;
    expect(manifest).toContain(`<resource identifier="${led!}"`);
    const [, begun] = /<organizations default="([^"]+)"/.exec(manifest)!;
    expect(manifest).toContain(`<organization identifier="${begun!}"`);
  });
});
