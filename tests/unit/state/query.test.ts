import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../src/model/levers.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import { CUTS, MOST_PINS, NO_CHOICES, VIEWS, type Choices } from '../../../src/state/choices.ts';
import { readQuery, writeQuery } from '../../../src/state/query.ts';

const read = (query: string) => readQuery(query).choices;

/** Any settings a reader can make. */
const values = (rows: readonly { id: string; min: number; max: number }[]) =>
  fc.record(
    Object.fromEntries(rows.map(({ id, min, max }) => [id, fc.double({ min, max, noNaN: true })])),
    { requiredKeys: [] },
  );
const settings = { levers: values(LEVERS), parameters: values(PARAMETERS) };
const anything = fc.record({
  view: fc.constantFrom(...VIEWS),
  job: fc.constantFrom(null, '43-4051', '11-1011'),
  guess: fc.option(fc.integer({ min: 0, max: 100 })),
  cut: fc.constantFrom(...CUTS),
  rater: fc.constantFrom(null, 'model'),
  ...settings,
  pins: fc.array(
    fc.record({ name: fc.constantFrom('A', 'My future: 50 %', 'ñ & =?'), ...settings }),
    {
      maxLength: MOST_PINS,
    },
  ),
});

describe('choices in the address', () => {
  it('come back as they were written, all of them', () => {
    fc.assert(
      fc.property(anything, (choices) => {
        expect(readQuery(writeQuery('', choices as Choices))).toEqual({ choices, misread: [] });
      }),
    );
  });

  it('can be read by people', () => {
    const choices: Choices = {
      ...NO_CHOICES,
      levers: { newTasks: 0.9, speed: 1.2 },
      parameters: { c: 0.4 },
      pins: [{ name: 'Half, as fast', levers: { speed: 0.5 }, parameters: {} }],
    };
    expect(writeQuery('', choices)).toBe(
      '?speed=1.2&newTasks=0.9&set=c:0.4&pin=Half++as+fast,speed:0.5&v=1',
    );
  });

  it('say only what differs, and leave alone what is not theirs', () => {
    expect(writeQuery('?from=mail&view=page', { ...NO_CHOICES, guess: 0 })).toBe(
      '?from=mail&guess=0',
    );
    expect(writeQuery('?debug&speed=2', { ...NO_CHOICES, guess: 0 })).toBe('?debug=&guess=0');
    expect(readQuery('?debug').misread).toEqual([]);
    expect(writeQuery('?view=page&speed=2&v=1', NO_CHOICES)).toBe('');
  });

  it.each([
    ['?speed=9', 'range', 'speed', 3],
    ['?guess=1e9', 'range', 'guess', 100],
    ['?speed=fast', 'unreadable', 'speed', undefined],
    ['?speed=NaN', 'unreadable', 'speed', undefined],
    ['?view=x', 'unreadable', 'view', undefined],
    ['?job=<b>', 'unreadable', 'job', undefined],
    ['?rater=me', 'unreadable', 'rater', undefined],
    ['?set=cost:0.4', 'unknown', 'cost', undefined],
    ['?set=c:', 'unreadable', 'c', undefined],
    ['?v=9&speed=1', 'version', 'v', undefined],
    [`?${'pin=a&'.repeat(20)}`, 'many', 'pin', MOST_PINS],
  ])('that cannot be taken at their word are told: %s', (query, why, key, used) => {
    expect(readQuery(query).misread).toEqual([
      expect.objectContaining({ why, key, ...(used === undefined ? {} : { used }) }),
    ]);
  });

  it('are sound whatever stands in the address', () => {
    const sound = (query: string) => {
      const { view, guess, levers, parameters, pins } = read(query);
      expect(VIEWS).toContain(view);
      expect(guess === null || (guess >= 0 && guess <= 100)).toBe(true);
      expect(pins.length).toBeLessThanOrEqual(MOST_PINS);
      for (const { id, min, max } of [...LEVERS, ...PARAMETERS])
        for (const value of [
          { ...levers, ...parameters },
          ...pins.map((pin) => ({ ...pin.levers, ...pin.parameters })),
        ].map((all) => (all as Record<string, number>)[id]))
          expect(value === undefined || (value >= min && value <= max)).toBe(true);
    };
    const key = fc.constantFrom(
      'speed',
      'newTasks',
      'set',
      'pin',
      'v',
      'guess',
      'view',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 8000 }),
      fc.constantFrom(
        'NaN',
        '1e9',
        '-1',
        'c:0.4,c:NaN',
        'x,speed:1e9',
        'constructor:1',
        ',,::',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, text), { maxLength: 6 }), (pairs) => {
        sound(`?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`);
        sound(`?${pairs.map((pair) => pair.join('=')).join('&')}`);
      }),
    );
  });
});
