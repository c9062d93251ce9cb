import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/scenes/teach/work/shuffled.ts';
import { MOST_SEED } from '../../../src/state/lesson-work.ts';

describe('the order of a quiz’s options', () => {
  it('has each of them once, and is the same whenever it is asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.nat({ max: MOST_SEED }),
        fc.nat({ max: 9 }),
        (count, seed, nth) => {
          const order = shuffled(count, seed, nth);
          expect([...order].sort()).toEqual(Array.from({ length: count }, (_, at) => at));
          expect(shuffled(count, seed, nth)).toEqual(order);
        },
      ),
    );
  });

  it('puts every option at every place about as often, over students and over questions', () => {
    for (const nth of [0, 1, 2, 3]) {
      const seeds = Array.from({ length: 4000 }, (_, n) => (n * 7919) % (MOST_SEED + 1));
      for (const place of [0, 1, 2, 3])
        for (const option of [0, 1, 2, 3]) {
          const times = seeds.filter((seed) => shuffled(4, seed, nth)[place] === option).length;
          expect(times / seeds.length).toBeGreaterThan(0.2);
          expect(times / seeds.length).toBeLessThan(0.3);
        }
    }
  });
});
