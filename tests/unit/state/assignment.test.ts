import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../src/model/levers.ts';
import {
  HIDEABLE,
  LONGEST_TASK,
  readAssignment,
  writeAssignment,
  type Assignment,
} from '../../../src/state/assignment.ts';
import { LONGEST_TITLE } from '../../../src/state/choices.ts';

const levers = fc.record(
  Object.fromEntries(LEVERS.map(({ id, min, max }) => [id, fc.double({ min, max, noNaN: true })])),
  { requiredKeys: [] },
);
const anything = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 20 }),
  chart: fc.constantFrom('workbench', 'gap', 'crowd-moves'),
  step: fc.constantFrom('', 'gap.4', 'crowd-moves.12'),
  task: fc.string({ unit: 'grapheme', maxLength: 60 }),
  group: fc.constantFrom('', '8b', 'Monday, 3rd'),
  begin: levers,
  lock: levers,
  shows: fc.constantFrom('work', 'unemployment', 'gap'),
  hide: fc.subarray([...HIDEABLE]),
  asks: fc.boolean(),
});

describe('an assignment in a link', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anything, (assignment) => {
        expect(readAssignment(writeAssignment(assignment as Assignment))).toEqual({
          assignment,
          misread: [],
        });
      }),
    );
  });

  it('can be read by people', () => {
    const link = writeAssignment({
      title: 'Speed',
      task: 'What speed does',
      chart: 'gap',
      step: 'gap.4',
      group: '8b',
      begin: { retrain: 0.4 },
      lock: { speed: 1.95 },
      shows: 'unemployment',
      hide: ['compare', 'presets'],
      asks: true,
    });
    expect(link).toMatch(
      /^\?assignment=2&title=Speed&task=What\+speed\+does&chart=gap&step=gap\.4&for=8b&begin=retrain:0\.4&lock=speed:1\.95&shows=unemployment&hide=presets,compare&ask=1&sum=\w{7}$/,
    );
  });

  it('is none where the address says nothing of one', () => {
    expect(readAssignment('?speed=1.2&task=Hello').assignment).toBeNull();
  });

  it.each([
    ['lock=speed:9', 'range', 'speed'],
    ['begin=speed:x', 'unreadable', 'speed'],
    ['lock=__proto__:1', 'unknown', '__proto__'],
    ['hide=body', 'unknown', 'body'],
  ])('is told where %s cannot be taken at its word', (part, why, key) => {
    expect(readAssignment(`?assignment=1&${part}`).misread).toEqual([
      expect.objectContaining({ why, key }),
    ]);
    expect(readAssignment('?assignment=7').misread).toMatchObject([{ why: 'version' }]);
  });

  it('is sound whatever stands in the address', () => {
    const key = fc.constantFrom(
      ...['assignment', 'title', 'task', 'chart', 'step', 'begin', 'lock', 'shows', 'hide', 'ask'],
    );
    const text = fc.oneof(
      fc.string({ maxLength: 5000 }),
      fc.constantFrom(
        '../../admin',
        'gap/..',
        'gap.4&speed=9',
        'speed:1e9',
        'speed:NaN',
        'constructor:1',
        '<img onerror=alert(1)>',
        ',,::',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, text), { maxLength: 8 }), (pairs) => {
        const query = pairs
          .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
          .join('&');
        const { assignment } = readAssignment(`?assignment=1&${query}`);
        expect(assignment!.task.length).toBeLessThanOrEqual(LONGEST_TASK);
        expect(assignment!.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(assignment!.shows).toMatch(/^\w+$/);
        // Both stand in the address of a frame.
        expect(assignment!.chart).toMatch(/^[a-z-]+$/);
        expect(assignment!.step).toMatch(/^([a-z-]+\.\d+)?$/);
        for (const hidden of assignment!.hide) expect(HIDEABLE).toContain(hidden);
        for (const settings of [assignment!.begin, assignment!.lock]) {
          expect(LEVERS.map(({ id }) => id as string)).toEqual(
            expect.arrayContaining(Object.keys(settings)),
          );
          for (const { id, min, max } of LEVERS) {
            const value = settings[id] ?? min;
            expect(value >= min && value <= max).toBe(true);
          }
        }
      }),
    );
  });
});
