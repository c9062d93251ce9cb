import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cardLines } from '../../../src/scenes/measured/card-lines.ts';
import { cardPicture } from '../../../src/scenes/measured/card-picture.ts';
import type { Known } from '../../../src/scenes/measured/known.ts';
import type { Job } from '../../../src/scenes/job/job-table.ts';
import {
  SIDES,
  SIGNALS,
  type CardWords,
  type MeasuredWords,
  type Side,
} from '../../../src/scenes/measured/words.ts';

const { measured } = parse(readFileSync('content/site.yaml', 'utf8')) as {
  measured: { card: CardWords };
};
const words: MeasuredWords = {
  card: measured.card,
  signals: Object.fromEntries(
    SIGNALS.map((signal) => [signal, signal]),
  ) as MeasuredWords['signals'],
  names: { speed: 'Speed of automation' },
};

const job: Job = {
  soc: '51-6052',
  title: 'Tailors',
  group: '51',
  groupTitle: 'Production',
  jobs: null,
  wage: 38_000,
  probability: null,
  rows: [],
  change: null,
  eloundou: null,
  microsoft: null,
};

const STYLE = ['tones', 'marks']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('');

/** A reader who left a trace of every kind. */
const READER: Known = {
  times: [
    { chapter: 'The crowd', ms: 61_400 },
    { chapter: 'The list', ms: 90_000 },
    { chapter: 'Careers', ms: 300 },
  ],
  slowed: { place: { chapter: 'The list', step: '3' }, times: 2.64 },
  turns: [
    { chapter: 'The list', step: '5' },
    { chapter: 'Careers', step: null },
  ],
  moved: [{ id: 'speed', least: '0.3 ×', most: '1.95 ×' }],
  guess: { question: 'Jobs at high risk', guess: 30, answer: 47 },
  job,
  view: 'steps',
  device: {
    language: 'Spanish',
    isDark: true,
    width: 412,
    height: 915,
    zone: 'America/Mexico_City',
    wantsStillness: true,
  },
};

const place = fc.record({
  chapter: fc.constantFrom('The crowd', 'The list'),
  step: fc.option(fc.constantFrom('1', '2')),
});
const reader: fc.Arbitrary<Known> = fc.record({
  times: fc.array(fc.record({ chapter: fc.constantFrom('A', 'B'), ms: fc.nat() }), {
    maxLength: 4,
  }),
  slowed: fc.option(fc.record({ place, times: fc.double({ min: 1.5, max: 9, noNaN: true }) })),
  turns: fc.array(place, { maxLength: 3 }),
  moved: fc.constantFrom([], READER.moved),
  guess: fc.constantFrom(null, READER.guess),
  job: fc.constantFrom(null, job),
  view: fc.constantFrom('scroll' as const, 'steps' as const, 'page' as const),
  device: fc.record({
    language: fc.constantFrom('Spanish', 'English'),
    isDark: fc.boolean(),
    width: fc.nat({ max: 2000 }),
    height: fc.nat({ max: 2000 }),
    zone: fc.constantFrom('UTC', 'Europe/Madrid', 'Etc/UTC'),
    wantsStillness: fc.boolean(),
  }),
});

const saidOf = (known: Known) =>
  cardLines(known, words).parts.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines));
const textsOf = (known: Known) => saidOf(known).map(({ text }) => text);
/** The words of a picture, with no line between them. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!).join(' ');
const picture = (known: Known, ...sides: Side[]) =>
  cardPicture(cardLines(known, words), words.card, new Set(sides), STYLE);

describe('the card', () => {
  it('has each of the six signals in one of its parts', () => {
    fc.assert(
      fc.property(reader, (known) => {
        const names = cardLines(known, words).parts.flatMap(({ entries }) =>
          entries.map(({ name }) => name),
        );
        for (const signal of SIGNALS)
          expect(
            names.filter((name) => name === signal),
            signal,
          ).toHaveLength(1);
      }),
    );
  });

  it('leaves no place of a sentence unfilled, whoever the reader is', () => {
    fc.assert(
      fc.property(reader, (known) => {
        const { parts, shop } = cardLines(known, words);
        expect(JSON.stringify([parts, shop])).not.toMatch(/\{\w+\}|undefined|NaN/);
      }),
    );
  });

  it('says what was measured as it was', () => {
    const said = textsOf(READER);
    expect(said).toContain('2 min 32 s with a chapter in sight:');
    expect(said).toContain('The list, 1 min 30 s');
    expect(said).toContain(
      'You slowed at step 3 of “The list”: a word had 2.6 times as long there as elsewhere.',
    );
    expect(said).toContain('You turned back 2 times, the last time at “Careers”.');
    expect(said).toContain('Speed of automation: you moved it between 0.3 × and 1.95 ×.');
    expect(said).toContain('Jobs at high risk: 30 %. It is 47 %.');
    expect(said).toContain('You named your work: Tailors.');
    expect(said).toContain('You read step by step.');
    // What was only passed is no time.
    expect(said.join()).not.toContain('Careers,');
  });

  it('draws the longest time as the whole of the tape, and the others beside it', () => {
    const lengths = saidOf(READER).flatMap(({ length }) => length ?? []);
    expect(lengths).toEqual([expect.closeTo(61.4 / 90), 1]);
  });

  it('has a shop guess from what there is, and says of each guess what is wrong with it', () => {
    const { shop } = cardLines(READER, words);
    expect(shop.map(({ guess }) => guess)).toEqual([
      'Lives near Mexico City.',
      'Is out and about, on a small screen. Be brief.',
      'Is awake late, in dark colours.',
      'Wants more of “The list”.',
      'Cannot decide, and turns back. Offer a discount.',
      'Has strong wishes about one thing: Speed of automation.',
      'Earns $38,000 a year, the middle for tailors.',
    ]);
    expect(shop.every(({ wrong }) => wrong.length > 0)).toBe(true);
    // A clock that is named after no city, and pay that the survey does not print, give rise to none.
    const unknown = { ...READER, device: { ...READER.device, zone: 'Etc/UTC' } };
    const fewer = cardLines({ ...unknown, job: { ...job, wage: null } }, words).shop;
    expect(fewer).toHaveLength(shop.length - 2);
  });
});

describe('the picture of the card', () => {
  it('is the same for every reader who ticks nothing', () => {
    const blank = picture(READER);
    fc.assert(
      fc.property(reader, (known) => {
        expect(picture(known)).toBe(blank);
      }),
    );
    expect(wordsIn(blank)).toContain('attention');
  });

  it.each(SIDES)('has of the reader what is ticked, and nothing else: %s', (side) => {
    const said = wordsIn(picture(READER, side));
    for (const { text, side: its } of saidOf(READER))
      if (its !== null) expect(said.includes(text), text).toBe(its === side);
    for (const { guess, side: its } of cardLines(READER, words).shop)
      expect(said.includes(guess), guess).toBe(its === side);
  });

  it('has a name in it as a name, whatever stands in it', () => {
    const odd = { ...READER, job: { ...job, title: 'A & <b>' } };
    expect(picture(odd, 'set')).toContain('A &amp; &lt;b&gt;');
  });
});
