import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chapterTimes,
  slowestStep,
  STAY_MS,
  turnsBack,
} from '../../../src/scenes/measured/measures.ts';
import { createTally, type Place, type Stay } from '../../../src/scenes/measured/tally.ts';

/** Four chapters of three steps each, with prose round them; every step has twenty words. */
const STEPS = Array.from({ length: 12 }, (_, step): Place => {
  const chapter = Math.floor(step / 3);
  return { id: `scene${chapter}.${(step % 3) + 1}`, chapter, step, words: 20 };
});
const PROSE = [0, 1, 2, 3].map((chapter): Place => ({
  id: `chapter${chapter}`,
  chapter,
  step: null,
  words: 0,
}));
const PLACES = [...STEPS, ...PROSE];

type Happening =
  | { kind: 'read'; place: Place | null }
  | { kind: 'show'; inSight: boolean }
  | { kind: 'move'; lever: string; value: number };

const happening = fc.record({
  after: fc.nat({ max: 20_000 }),
  it: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('read'),
        place: fc.option(fc.constantFrom(...PLACES)),
      }),
    },
    fc.record({ kind: fc.constant('show'), inSight: fc.boolean() }),
    fc.record({
      kind: fc.constant('move'),
      lever: fc.constantFrom('speed', 'retrain'),
      value: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
  ),
});

/** Lets things happen one after the other, and says what was taken, with the time that was at each place. */
function happened(things: { after: number; it: Happening }[]) {
  const tally = createTally();
  const at = new Map<string, number>();
  let now = 0;
  let place: Place | null = null;
  let inSight = true;
  for (const { after, it } of things) {
    now += after;
    if (place && inSight) at.set(place.id, (at.get(place.id) ?? 0) + after);
    if (it.kind === 'read') tally.read((place = it.place), now);
    else if (it.kind === 'show') tally.show((inSight = it.inSight), now);
    else tally.moveLever(it.lever, it.value);
  }
  return { taken: tally.taken(now), at };
}

/** Stays of so many seconds at one place after another. */
const stays = (...said: [Place, number][]): Stay[] =>
  said.map(([place, seconds]) => ({ place, ms: seconds * 1000 }));
const sum = (all: number[]) => all.reduce((total, each) => total + each, 0);

describe('what is taken of a reader', () => {
  it('is the time at each place while the page was in sight, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (things) => {
        const { taken, at } = happened(things);
        for (const { id } of PLACES)
          expect(sum(taken.stays.filter(({ place }) => place.id === id).map(({ ms }) => ms))).toBe(
            at.get(id) ?? 0,
          );
        expect(sum(chapterTimes(taken.stays).map(({ ms }) => ms))).toBe(sum([...at.values()]));
      }),
    );
  });

  it('is nothing while the page is hidden, and goes on at the same place when it is back', () => {
    const tally = createTally();
    tally.read(STEPS[0]!, 0);
    tally.show(false, 2000);
    tally.show(true, 60_000);
    expect(tally.taken(61_000).stays).toEqual(stays([STEPS[0]!, 3]));
  });

  it('asked for does not end: what was taken once is not taken twice, and stays as it was', () => {
    const tally = createTally();
    tally.read(STEPS[0]!, 0);
    const first = tally.taken(1000);
    expect(tally.taken(4000).stays).toEqual(stays([STEPS[0]!, 4]));
    expect(first.stays).toEqual(stays([STEPS[0]!, 1]));
  });

  it('is how far each lever was moved, and which was not', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (things) => {
        const { taken } = happened(things);
        for (const lever of ['speed', 'retrain']) {
          const values = things.flatMap(({ it }) =>
            it.kind === 'move' && it.lever === lever ? [it.value] : [],
          );
          expect(taken.moved[lever]).toEqual(
            values.length > 0
              ? { least: Math.min(...values), most: Math.max(...values) }
              : undefined,
          );
        }
      }),
    );
  });
});

describe('where a reader turned back', () => {
  it('is nowhere on a way that only goes on', () => {
    const way = fc.array(fc.nat({ max: 11 })).map((steps) => steps.sort((a, b) => a - b));
    fc.assert(
      fc.property(way, (steps) => {
        expect(turnsBack(stays(...steps.map((n): [Place, number] => [STEPS[n]!, 5])))).toEqual([]);
      }),
    );
  });

  it('is where a way back began, once for each', () => {
    const way = [0, 1, 2, 1, 0, 3, 4, 2].map((n): [Place, number] => [STEPS[n]!, 5]);
    expect(turnsBack(stays(...way))).toEqual([STEPS[2], STEPS[4]]);
  });

  it('is not what was only passed, on a way on or back', () => {
    const passed = (STAY_MS - 1) / 1000;
    expect(turnsBack(stays([STEPS[4]!, 5], [STEPS[3]!, passed], [STEPS[5]!, 5]))).toEqual([]);
    expect(turnsBack(stays([STEPS[1]!, 5], [STEPS[9]!, passed], [STEPS[2]!, 5]))).toEqual([]);
  });

  it('is not between a step and the prose of its chapter, but is from one chapter to one before', () => {
    const within = stays([STEPS[3]!, 5], [PROSE[1]!, 5], [STEPS[4]!, 5]);
    expect(turnsBack(within)).toEqual([]);
    expect(turnsBack(stays([PROSE[2]!, 5], [STEPS[3]!, 5]))).toEqual([PROSE[2]]);
  });
});

describe('where a reader slowed', () => {
  it('is the step with the most time for a word, beside the others', () => {
    const long = { ...STEPS[2]!, words: 100 };
    const read = stays([STEPS[0]!, 4], [STEPS[1]!, 12], [long, 20]);
    // 0.6 seconds a word, where the others had 24 seconds for 120 words.
    expect(slowestStep(read)).toEqual({ place: STEPS[1], times: expect.closeTo(3) as number });
  });

  it('adds up the times that one came to a step', () => {
    const read = stays([STEPS[0]!, 4], [STEPS[1]!, 5], [STEPS[0]!, 4], [STEPS[2]!, 4]);
    expect(slowestStep(read)?.place).toEqual(STEPS[0]);
  });

  it('is nowhere at an even pace, among few steps, or in prose', () => {
    expect(slowestStep(stays([STEPS[0]!, 4], [STEPS[1]!, 5], [STEPS[2]!, 4]))).toBeNull();
    expect(slowestStep(stays([STEPS[0]!, 4], [STEPS[1]!, 40]))).toBeNull();
    expect(
      slowestStep(stays([STEPS[0]!, 4], [STEPS[1]!, 4], [STEPS[2]!, 4], [PROSE[0]!, 90])),
    ).toBeNull();
  });
});
