import type { Economy } from './economy.ts';
import type { Parameters } from './parameters.ts';

/** Where everyone is. People in thousands. */
export interface People {
  /** By group: at work; looking for work, by the group they left; vacancies; how well searchers match. */
  employed: Float64Array;
  searching: Float64Array;
  vacancies: Float64Array;
  /** Share of a group's searchers who find work in a step if there are vacancies enough. */
  finding: Float64Array;
  /** Looking for work and free to take any: entrants and returners; those who trained. */
  newcomers: number;
  trained: number;
  training: number;
  outOfLabourForce: number;
  /** At work again after a layoff, and after training; with the sum of their lasting losses of pay. */
  rehired: number;
  rehiredTrained: number;
  scars: number;
  scarsTrained: number;
  workforce: number;
  unemployment: number;
  /** Logarithm of pay over its path without automation. */
  logPay: number;
  /** Since the start of the year: laid off; places in training paid for. */
  laidOffThisYear: number;
  trainingPlaces: number;
}

/** Room for the people of an economy. */
export function emptyPeople({ groups: { codes } }: Pick<Economy, 'groups'>): People {
  const groups = () => new Float64Array(codes.length);
  return {
    employed: groups(),
    searching: groups(),
    vacancies: groups(),
    finding: groups(),
    newcomers: 0,
    trained: 0,
    training: 0,
    outOfLabourForce: 0,
    rehired: 0,
    rehiredTrained: 0,
    scars: 0,
    scarsTrained: 0,
    workforce: 0,
    unemployment: 0,
    logPay: 0,
    laidOffThisYear: 0,
    trainingPlaces: 0,
  };
}

/** Puts everyone where they are in the base year: at work. */
export function beginPeople(people: People, economy: Economy, { uStar }: Parameters): void {
  people.employed.set(economy.groups.jobs);
  people.searching.fill(0);
  people.newcomers = 0;
  people.trained = 0;
  people.training = 0;
  people.outOfLabourForce = 0;
  people.rehired = 0;
  people.rehiredTrained = 0;
  people.scars = 0;
  people.scarsTrained = 0;
  people.workforce = economy.jobs;
  people.unemployment = uStar;
  people.logPay = 0;
  people.laidOffThisYear = 0;
  people.trainingPlaces = 0;
}
