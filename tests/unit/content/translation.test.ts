import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkTranslations } from '../../../src/content/check/check/translations.ts';
import { printed } from '../../../src/charts/shared/format.ts';
import { staleTranslations } from '../../../src/content/check/hint/translations.ts';
import {
  chapterText,
  translatedChapterFiles,
} from '../../../src/content/story/language/chapter-files.ts';
import {
  saidBy,
  translatedChapter,
} from '../../../src/content/story/language/translated-chapter.ts';
import { translatedWords } from '../../../src/content/words/language/translated-words.ts';
import { readKnownNames } from '../../../src/content/check/known-names.ts';
import { placeOf, spoiltStory, type Slip } from './spoilt-story.ts';

const SOURCE = 'content/essay/01-opening.mdx';
const SPANISH = 'content/languages/es/essay/01-opening.mdx';
const WORDS = 'content/languages/es/words.yaml';
const CROWD = 'content/languages/es/charts/crowd.yaml';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const story = (...slips: Slip[]) => (folder = spoiltStory(...slips));

/** The chapter as readers of Spanish see it, and what of it is in the source's language. */
function inSpanish() {
  const { source, from, own } = translatedChapterFiles(join(folder, 'content'))[0]!;
  const text = chapterText(source);
  const made = translatedChapter(text, chapterText(from), chapterText(own).tree);
  return { ...made, english: made.untranslated.map((piece) => saidBy(piece, text.text)) };
}
const { knownNames } = await readKnownNames('content', 'seeds');
const faults = () => checkTranslations(join(folder, 'content'), join(folder, 'seeds'), knownNames);
/** A text as a pattern that fits it alone. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hints = () => staleTranslations(join(folder, 'content'), join(folder, 'seeds'));

it('a paragraph whose source has changed is shown as the source has it, and no other', () => {
  const written = 'A factory cut <Num id="groupCount" /> coats';
  story({ file: SOURCE, from: 'A factory cut its coats', to: written });
  const { english, stale, tree } = inSpanish();
  expect(english).toHaveLength(1);
  expect(english[0]).toContain('A factory cut <Num');
  expect(stale).toEqual([0]);
  expect(JSON.stringify(tree)).toMatch(/Untranslated.*"name":"language","value":"en"/);
  expect(JSON.stringify(tree)).not.toContain('Una fábrica cortaba');
  expect(JSON.stringify(tree)).toContain('Ahora el servicio');
});

it('so is a step, one that is new, and a paragraph put before the others', () => {
  const step = '<Step signals={3} alt="A third thread, behaviours.';
  story(
    { file: SOURCE, from: step, to: `<Step alt="New.">\nNew.\n</Step>\n\n${step} Now.` },
    { file: SOURCE, from: 'A shop assistant', to: 'One more paragraph.\n\nA shop assistant' },
  );
  const { english, stale } = inSpanish();
  expect(english.map((text) => text.slice(0, 16))).toEqual([
    'One more paragra',
    '<Step alt="New."',
    '<Step signals={3',
  ]);
  expect(stale).toHaveLength(1);
  expect(faults()).toEqual([]);
});

it('editors are told which passages are to be translated again, and where', () => {
  story(
    { file: SOURCE, from: 'Each service that machines now give', to: 'And every one of those' },
    { file: 'content/charts/crowd.yaml', from: 'signal1: preferences', to: 'signal1: likes' },
    { file: SOURCE, from: 'title: The crowd', to: 'title: A crowd' },
  );
  const [title, stale, source, words] = hints();
  expect(title).toMatchObject({ line: 2, column: 8 });
  expect(title!.message).toContain('title');
  const own = join(folder, SPANISH);
  expect(stale).toMatchObject({ file: own, ...placeOf(own, 'Cada servicio que') });
  expect(stale!.message).toContain('npm run translated es');
  expect(source!.file).toBe(join(folder, SOURCE));
  expect(words!.message).toContain('text.signal1');
  expect(hints()).toHaveLength(4);
});

it('steps of a chapter that nobody has translated are one hint, however many they are', () => {
  const step = '<Step signals={3} alt="A third thread, behaviours.';
  const own = '<Step alt="New.">\nNew.\n</Step>\n\n<Step alt="Newer.">\nNewer.\n</Step>\n\n';
  story({ file: SOURCE, from: step, to: own + step });
  const [first, ...others] = hints();
  expect(others).toEqual([]);
  expect(first).toMatchObject(placeOf(join(folder, SOURCE), '<Step alt="New.">'));
  expect(first!.message).toMatch(
    /^readers in es see this and 1 more of its parts as they are here/,
  );
});

it('a translation of what is as it was is whole, however its lines end and its file begins', () => {
  const text = readFileSync(SOURCE, 'utf8');
  for (const written of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    story();
    writeFileSync(join(folder, SOURCE), written);
    expect(inSpanish().english).toEqual([]);
    expect(hints()).toEqual([]);
    rmSync(folder, { recursive: true });
  }
});

it('words whose source has changed show it; lists and forms of the plural change as one', () => {
  const from = { a: 'x', list: ['1', '2'], n: { one: 'a', other: 'b' }, deep: { k: 'x', l: 'y' } };
  const now = { ...from, list: ['1', '3'], deep: { k: 'z', l: 'y' }, more: 'm' };
  const own = { a: 'X', list: ['uno'], n: { other: 'B' }, deep: { k: 'K', l: 'L' } };
  expect(translatedWords(now, from, own)).toEqual({
    words: { a: 'X', list: ['1', '3'], n: { other: 'B' }, deep: { k: 'z', l: 'L' }, more: 'm' },
    stale: [['list'], ['deep', 'k']],
  });
});

it('a translation that leaves out a number, a place or a piece, or has a key of its own, is told', () => {
  const slips: [slip: Slip, ...says: string[]][] = [
    [
      { file: SPANISH, from: ', unos <Num id="dotShare" />', to: '' },
      'has here: <Step short=true signals=0 alt="…">',
      '<Num id="dotShare">',
    ],
    [{ file: SPANISH, from: 'signals={2}', to: 'signals={4}' }, '<Step signals=2'],
    [
      { file: SPANISH, from: 'Ahora el servicio', to: 'Un párrafo más.\n\nAhora el servicio' },
      'here:',
    ],
    [{ file: SPANISH, from: 'Ahora el', to: 'Eso 木 ha' }, 'the typefaces have no'],
    [{ file: CROWD, from: "'{n} millones'", to: 'millones' }, 'text.millions', 'allowed: {n}'],
    [{ file: CROWD, from: 'signal2:', to: 'signal22:' }, 'signal22', 'mean "signal2"?'],
    [{ file: SPANISH, from: 'alt="Mil', to: 'atl="Mil' }, '<Step short=true signals=0', 'alt'],
    [{ file: SPANISH, from: 'Ahora el', to: 'Eso { 1 + 1 } ha' }, 'braces'],
    [{ file: SPANISH, from: '{title}: {jobs}', to: '{titel}: {jobs}' }, '{jobs} {title}'],
    [{ file: CROWD, from: 'own: Tu trabajo', to: 'own:' }, 'text.own', 'found no text'],
    [
      { file: CROWD, from: 'own: Tu trabajo', to: 'own: 41-2011=Tu trabajo' },
      'text.own: found 41-2011=',
      'allowed: none',
    ],
    [
      {
        file: CROWD,
        from: 'title: Mil puntos para todos los que trabajan',
        to: 'title: [Mil, puntos]',
      },
      'found a list',
      'allowed: text',
    ],
    [{ file: WORDS, from: 'here: El primer', to: 'hier: El primer' }, 'here is missing'],
    [{ file: WORDS, from: '  views:', to: '  viwes:' }, 'unknown key "viwes"', 'mean "views"?'],
  ];
  for (const [slip, ...says] of slips) {
    story(slip);
    const told = faults();
    const place = { file: join(folder, slip.file), line: expect.any(Number) as number };
    const message = expect.stringMatching(new RegExp(says.map(escaped).join('.*'))) as string;
    expect(told, slip.to).toContainEqual(expect.objectContaining({ ...place, message }));
    rmSync(folder, { recursive: true });
  }
});

it('a folder that is named for no language, or for the story’s own, is told', () => {
  story();
  for (const name of ['spanish', 'en'])
    cpSync(join(folder, 'content/languages/es'), join(folder, 'content/languages', name), {
      recursive: true,
    });
  expect(faults().map(({ message }) => message)).toEqual([
    expect.stringContaining('already'),
    expect.stringContaining('"spanish" is no language'),
  ]);
});

it('numbers are printed as a language prints them, with its forms of the plural', () => {
  const units = {
    millions: { one: '{n} millón', other: '{n} millones' },
    percent: '{n}\u202f%',
    dollars: '{n} dólares',
  };
  const spanish = (value: number, format: Parameters<typeof printed>[1]) =>
    printed(value, format, 'es', units);
  expect(spanish(155_495_920, 'millions')).toBe('155,5 millones');
  expect(spanish(1e6, 'millions0')).toBe('1 millón');
  expect(spanish(155_500, 'integer')).toBe('155.500');
  expect(spanish(-22.34, 'change1')).toBe('−22,3\u202f%');
  expect(printed(155_495_920, 'millions')).toBe('155.5 million');
});
