import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from '../../../src/model/draws.ts';
import { LEVERS, type Levers } from '../../../src/model/levers.ts';
import { YEARS } from '../../../src/model/outcomes.ts';
import { PARAMETERS, type Parameters } from '../../../src/model/parameters.ts';
import { outcomesOf, small, whole } from './economy.ts';

const inRange = <T>(rows: readonly { id: string; min: number; max: number }[]) =>
  fc.record(
    Object.fromEntries(rows.map(({ id, min, max }) => [id, fc.double({ min, max, noNaN: true })])),
  ) as unknown as fc.Arbitrary<T>;
const levers = inRange<Levers>(LEVERS);
const parameters = inRange<Parameters>(PARAMETERS);
/** Assumptions as likely as we hold them, where a corner of all ranges at once would prove nothing. */
const likely = fc.nat().map((seed) => draws(1, seed)[0]!);
const years = Array.from({ length: YEARS + 1 }, (_, year) => year);
const RUNS = { numRuns: 500 };
const always = (
  check: (levers: Levers, parameters: Parameters) => void,
  { assumed = parameters, ...runs }: { assumed?: fc.Arbitrary<Parameters>; numRuns: number } = RUNS,
) => {
  fc.assert(fc.property(levers, assumed, check), runs);
};

describe('in any setting whatever', () => {
  it('without further automation nothing happens, whatever else is set', () => {
    always((chosen, assumed) => {
      const o = outcomesOf(small, { ...chosen, speed: 0 }, assumed);
      for (const year of years) {
        expect(o.jobs[year]! / o.workforce[year]!).toBeCloseTo(1, 9);
        expect(o.pay[year]).toBeCloseTo(1, 9);
        expect(o.unemployment[year]).toBeCloseTo(assumed.uStar, 9);
        expect(o.hoursAutomated[year]).toBeCloseTo(0, 9);
        expect(o.laidOff[year]).toBeCloseTo(0, 6);
      }
    });
  });

  it('more speed never automates fewer hours, nor loses fewer jobs, in any year', () => {
    fc.assert(
      fc.property(
        levers,
        parameters,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (chosen, assumed, less) => {
          const fast = outcomesOf(small, chosen, assumed);
          const [hours, lost] = [fast.hoursAutomated.slice(), fast.jobsLost.slice()];
          const slow = outcomesOf(small, { ...chosen, speed: chosen.speed * less }, assumed);
          for (const year of years) {
            expect(slow.hoursAutomated[year]!).toBeLessThanOrEqual(hours[year]! + 1e-9);
            expect(slow.jobsLost[year]!).toBeLessThanOrEqual(lost[year]! * (1 + 1e-6) + 1e-3);
          }
        },
      ),
      RUNS,
    );
  });

  it('most people who want work have it, as long as machines can do what they can do today', () => {
    always(
      (chosen, assumed) => {
        const { unemployment } = outcomesOf(small, chosen, { ...assumed, kappa: 0 });
        expect(Math.max(...unemployment)).toBeLessThan(0.5);
      },
      { assumed: likely, ...RUNS },
    );
  });

  it('more speed lays off no fewer people in all, nor lowers the worst unemployment', () => {
    const steps = Array.from({ length: 11 }, (_, n) => n * 0.3);
    always(
      (chosen, assumed) => {
        let [laidOff, worst] = [0, 0];
        for (const speed of steps) {
          const o = outcomesOf(small, { ...chosen, speed }, assumed);
          expect(o.laidOff[YEARS]!).toBeGreaterThan(laidOff * 0.999 - 1e-6);
          expect(Math.max(...o.unemployment)).toBeGreaterThan(worst - 1e-4);
          [laidOff, worst] = [o.laidOff[YEARS]!, Math.max(...o.unemployment)];
        }
      },
      { assumed: likely, numRuns: 60 },
    );
  });

  it('the same setting gives the same outcomes to the last bit, whatever ran before', () => {
    always((chosen, assumed) => {
      const first = structuredClone(outcomesOf(small, chosen, assumed));
      outcomesOf(small, { speed: 3, human: 1 }, { kappa: 0.02 });
      expect(outcomesOf(small, chosen, assumed)).toEqual(first);
    });
  });
});

it('people moved by the month instead of the quarter change unemployment by less than 0.2 points at any speed', () => {
  for (const speed of [0.34, 0.685, 1, 1.95, 3]) {
    const quarterly = outcomesOf(whole, { speed }).unemployment.slice();
    const monthly = outcomesOf(whole, { speed }, {}, 12).unemployment;
    for (const year of years)
      expect(Math.abs(monthly[year]! - quarterly[year]!)).toBeLessThan(0.002);
  }
});
