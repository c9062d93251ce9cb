import type { Levers } from './levers.ts';
import { FIRST_YEAR, type OutcomeId, type Outcomes } from './outcomes.ts';
import type { ParameterId, Parameters } from './parameters.ts';
import { leversOf, parametersOf, type Scenario } from './scenario.ts';
import { adoption } from './technology.ts';

/** What a term is read from: a run, the years since its first, and the settings of the run. */
interface Working {
  outcomes: Outcomes;
  year: number;
  levers: Levers;
  parameters: Parameters;
}

/** A quantity in an outcome's equation. Its words and symbol stand in `content/model.yaml`. */
interface Term {
  id: string;
  format: 'people' | 'share' | 'number';
  of(working: Working): number;
}

interface Explanation {
  /** Equations of the model, by number, that it ends. */
  equations: readonly number[];
  terms: readonly Term[];
  /** The assumptions that move it most, and those its equation names. */
  parameters: readonly ParameterId[];
  /** The outcome from its terms, in their order; absent where it is a mean over all occupations. */
  result?: (...terms: number[]) => number;
}

const reported = (id: keyof Outcomes, format: Term['format']): Term => ({
  id,
  format,
  of: ({ outcomes, year }) => outcomes[id][year]!,
});
const assumed = (id: ParameterId, format: Term['format'] = 'number'): Term => ({
  id,
  format,
  of: ({ parameters }) => parameters[id],
});
const before = (id: 'pay' | 'laidOff', start: number): Term => ({
  id: `${id}Before`,
  format: id === 'pay' ? 'number' : 'people',
  of: ({ outcomes, year }) => (year > 0 ? outcomes[id][year - 1]! : start),
});
const inUse = (id: string, passed: (working: Working) => number, wave: 'R' | 'G'): Term => ({
  id,
  format: 'share',
  of: (working) => {
    const { t50R, wR, tau0R, t50G, wG, tau0G } = working.parameters;
    const [half, width, start] = wave === 'R' ? [t50R, wR, tau0R] : [t50G, wG, tau0G];
    return adoption(start + passed(working), half, width);
  },
});
const now = ({ levers, year }: Working) => levers.speed * year;
const then = () => 0;

/** How each outcome that the workbench shows follows from others in the same year. */
export const EXPLANATIONS = {
  jobs: {
    equations: [7, 8, 12],
    terms: [
      reported('unchangedJobs', 'people'),
      reported('redesignedJobs', 'people'),
      reported('newWorkJobs', 'people'),
    ],
    parameters: ['gL', 'sigma', 'mu', 'c', 'eta', 'chiD'],
    result: (unchanged, redesigned, fresh) => unchanged + redesigned + fresh,
  },
  unemployment: {
    equations: [11, 14, 15],
    terms: [
      assumed('uStar', 'share'),
      reported('workforce', 'people'),
      reported('searching', 'people'),
      reported('outOfLabourForce', 'people'),
      reported('training', 'people'),
    ],
    parameters: ['uStar', 'f', 'x', 'zeta', 'chi', 'lambda'],
    result: (uStar, workforce, searching, out, training) => {
      const labourForce = workforce / (1 - uStar);
      return (uStar * labourForce + searching) / (labourForce - out - training);
    },
  },
  pay: {
    equations: [16],
    terms: [
      before('pay', 1),
      assumed('lambda'),
      {
        id: 'slack',
        format: 'share',
        of: ({ outcomes: { pay }, year, parameters: { lambda } }) =>
          year > 0 ? -Math.log(pay[year]! / pay[year - 1]!) / lambda : 0,
      },
    ],
    parameters: ['lambda', 'eta', 'mu', 'c', 'lagN'],
    result: (payBefore, lambda, slack) => payBefore * Math.exp(-lambda * slack),
  },
  gap: {
    equations: [13, 14, 16],
    terms: [reported('skilledIncome', 'number'), reported('exposedIncome', 'number')],
    parameters: ['gamma', 'theta', 'scar0', 'scarU', 'scarT', 'b0', 'b1'],
    result: (skilled, exposed) => skilled / exposed,
  },
  labourShare: {
    equations: [5, 16],
    terms: [
      assumed('sL', 'share'),
      reported('pay', 'number'),
      {
        id: 'employment',
        format: 'number',
        of: ({ outcomes, year }) => outcomes.jobs[year]! / outcomes.workforce[year]!,
      },
      reported('output', 'number'),
    ],
    parameters: ['sL', 'c', 'mu', 'lambda'],
    result: (share, pay, employment, output) => (share * pay * employment) / output,
  },
  laidOff: {
    equations: [9, 12, 13],
    terms: [
      before('laidOff', 0),
      {
        id: 'laidOffNow',
        format: 'people',
        of: ({ outcomes: { laidOff }, year }) => laidOff[year]! - (year ? laidOff[year - 1]! : 0),
      },
    ],
    parameters: ['chi', 'delta', 'reach', 'psi'],
    result: (soFar, thisYear) => soFar + thisYear,
  },
  publicCost: {
    equations: [13, 15],
    terms: [
      reported('supportPaid', 'people'),
      reported('trainingPaid', 'people'),
      reported('lostPay', 'number'),
    ],
    parameters: ['b0', 'b1', 'trainCost', 'rMax'],
    result: (support, training, pay) => (support + training) * pay,
  },
  hoursAutomated: {
    equations: [1, 2, 3, 4],
    terms: [
      inUse('machineNow', now, 'R'),
      inUse('machineThen', then, 'R'),
      inUse('languageNow', now, 'G'),
      inUse('languageThen', then, 'G'),
    ],
    parameters: ['t50R', 'wR', 't50G', 'wG', 'tau0R', 'tau0G', 'kappa', 'omegaH'],
  },
} as const satisfies Partial<Record<OutcomeId, Explanation>>;

/** The outcomes that can be explained. */
export type ExplainedId = keyof typeof EXPLANATIONS;

/** A term with its value. */
export interface TermValue {
  id: string;
  format: Term['format'];
  value: number;
}

/** The values behind an outcome in a year, and what they come to where the terms are all there is to it. */
export function explain(
  id: ExplainedId,
  outcomes: Outcomes,
  scenario: Scenario,
  calendarYear: number,
): { terms: TermValue[]; result: number | null } {
  const { terms, result }: Explanation = EXPLANATIONS[id];
  const working: Working = {
    outcomes,
    year: calendarYear - FIRST_YEAR,
    levers: leversOf(scenario),
    parameters: parametersOf(scenario),
  };
  const values = terms.map((term) => ({
    id: term.id,
    format: term.format,
    value: term.of(working),
  }));
  return { terms: values, result: result?.(...values.map(({ value }) => value)) ?? null };
}
