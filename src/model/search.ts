import type { Economy } from './economy.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';
import type { People } from './people.ts';
import { scarOf, type Rates } from './rates.ts';
import { unemployment } from './unemployment.ts';

/** Keeps a share of nobody from being a division by zero. */
const NOBODY = 1e-9;

/** Eq. 14: searchers match vacancies as the skills of the groups are alike (O*NET). */
export function matchSkills(people: People, economy: Economy, rates: Rates, all: number): void {
  const { vacancies, finding } = people;
  const { similarity } = economy.groups;
  const count = vacancies.length;
  for (let from = 0; from < count; from++) {
    let match = 0;
    for (let to = 0; to < count; to++) match += similarity[from * count + to]! * vacancies[to]!;
    finding[from] = all > 0 ? 1 - Math.exp((-rates.search * match) / all) : 0;
  }
}

/** Eq. 13 and 15: searchers enrol or give up; trainees finish; those who gave up come back. */
export function trainAndGiveUp(
  people: People,
  rates: Rates,
  { psi }: Parameters,
  vacancies: number,
): void {
  const { searching } = people;
  const finishing = people.training * rates.finishing;
  let enrolled = 0;
  let gaveUp = 0;
  let left = 0;
  for (let g = 0; g < searching.length; g++) {
    const enrolling = searching[g]! * rates.enrolling;
    const leaving = (searching[g]! - enrolling) * rates.leaving;
    enrolled += enrolling;
    gaveUp += leaving;
    searching[g] = searching[g]! - enrolling - leaving;
    left += searching[g]!;
  }
  people.training += enrolled - finishing;
  people.trained += finishing;
  people.trainingPlaces += enrolled / psi;
  const looking = people.newcomers + people.trained + left + NOBODY;
  const returning = people.outOfLabourForce * rates.returning * Math.min(1, vacancies / looking);
  people.outOfLabourForce += gaveUp - returning;
  people.newcomers += returning;
}

/**
 * Eq. 14: hiring, rationed by vacancies, so that training cannot create jobs.
 * @returns people who still look, less vacancies still open
 */
export function hire(
  people: People,
  levers: Levers,
  parameters: Parameters,
  vacancies: number,
): number {
  const { employed, searching, finding } = people;
  const flexible = people.newcomers + people.trained;
  let candidates = flexible;
  for (let g = 0; g < searching.length; g++) candidates += searching[g]! * finding[g]!;
  const share = candidates > 0 ? Math.min(1, vacancies / candidates) : 0;
  const scar = scarOf(people.unemployment, levers, parameters);
  const trained = people.trained * share;
  people.rehiredTrained += trained;
  people.scarsTrained += trained * scar * parameters.scarT;
  people.newcomers -= people.newcomers * share;
  people.trained -= trained;
  let found = 0;
  let looking = people.newcomers + people.trained;
  for (let g = 0; g < searching.length; g++) {
    const hired = searching[g]! * finding[g]! * share;
    searching[g]! -= hired;
    found += hired;
    looking += searching[g]!;
  }
  people.rehired += found;
  people.scars += found * scar;
  const hires = flexible * share + found;
  const filled = vacancies > 0 ? hires / vacancies : 0;
  for (let g = 0; g < employed.length; g++) employed[g]! += filled * people.vacancies[g]!;
  people.unemployment = unemployment(people, looking, parameters);
  return looking - (vacancies - hires);
}
