import { redesigned, unitCost } from './curves.ts';
import { outputEffect } from './task-demand.ts';
import { answerToPay, taskContent } from './labour-demand.ts';
import type { Levers } from './levers.ts';
import { FIRST_YEAR, type Outcomes } from './outcomes.ts';
import type { Parameters } from './parameters.ts';
import { leversOf, parametersOf, type Scenario } from './scenario.ts';
import { adoption } from './technology.ts';

/** The year whose values stand beside the equations. */
export const LIVE_YEAR = 2035;
const YEAR = LIVE_YEAR - FIRST_YEAR;

interface Run {
  outcomes: Outcomes;
  levers: Levers;
  parameters: Parameters;
}
interface Live {
  format: 'share' | 'number' | 'people';
  of(run: Run): number;
}

const at = (id: keyof Outcomes, format: Live['format']): Live => ({
  format,
  of: ({ outcomes }) => outcomes[id][YEAR]!,
});
const inYear = (outcomes: Outcomes, id: 'laidOff' | 'pay', year: number) => outcomes[id][year]!;
const taskContentOf = ({ outcomes, parameters: { mu, sL } }: Run) =>
  taskContent(
    outcomes.existingDemand[YEAR]! + outcomes.newWorkDemand[YEAR]!,
    outcomes.workforce[YEAR]!,
    outputEffect(outcomes.logPrice[YEAR]!, mu),
    sL,
  );
const replaced = ({ levers, parameters: { b0, b1 } }: Run) => b0 + (b1 - b0) * levers.safetyNet;

/** Quantities of the equations, by the id that `content/equations.yaml` names them with. */
export const LIVE = {
  reach: { format: 'share', of: ({ levers, parameters }) => levers.human * parameters.omegaH },
  machineInUse: {
    format: 'share',
    of: ({ levers: { speed }, parameters: { tau0R, t50R, wR } }) =>
      adoption(tau0R + speed * YEAR, t50R, wR),
  },
  languageInUse: {
    format: 'share',
    of: ({ levers: { speed }, parameters: { tau0G, t50G, wG } }) =>
      adoption(tau0G + speed * YEAR, t50G, wG),
  },
  hoursAutomated: at('hoursAutomated', 'share'),
  unitCost: {
    format: 'number',
    of: ({ outcomes, parameters }) => unitCost(outcomes.hoursAutomated[YEAR]!, parameters),
  },
  priceLevel: { format: 'number', of: ({ outcomes }) => Math.exp(outcomes.logPrice[YEAR]!) },
  outputEffect: {
    format: 'number',
    of: ({ outcomes, parameters }) => outputEffect(outcomes.logPrice[YEAR]!, parameters.mu),
  },
  workforce: at('workforce', 'people'),
  jobsLost: at('jobsLost', 'people'),
  newWork: at('newWorkDemand', 'people'),
  laidOffInYear: {
    format: 'people',
    of: ({ outcomes }) => inYear(outcomes, 'laidOff', YEAR) - inYear(outcomes, 'laidOff', YEAR - 1),
  },
  redesignedShare: {
    format: 'share',
    of: ({ outcomes }) => redesigned(outcomes.hoursAutomated[YEAR]!),
  },
  leavers: { format: 'share', of: ({ parameters }) => parameters.delta },
  taskContent: { format: 'share', of: (run) => taskContentOf(run) },
  answerToPay: {
    format: 'number',
    of: (run) =>
      answerToPay(Math.log(run.outcomes.pay[YEAR]!), taskContentOf(run), run.parameters.eta),
  },
  redeployed: {
    format: 'share',
    of: ({ levers, parameters: { reach, psi } }) => levers.retrain * reach * psi,
  },
  search: {
    format: 'number',
    of: (run) => run.parameters.f * (1 - run.parameters.zeta * replaced(run)),
  },
  givingUp: { format: 'share', of: ({ parameters }) => parameters.x },
  slack: {
    format: 'share',
    of: ({ outcomes, parameters }) =>
      -Math.log(inYear(outcomes, 'pay', YEAR) / inYear(outcomes, 'pay', YEAR - 1)) /
      parameters.lambda,
  },
  pay: at('pay', 'number'),
} as const satisfies Record<string, Live>;
export type LiveId = keyof typeof LIVE;

/** A live value as it is printed: people in millions, shares in per cent, the rest to three places. */
export function liveText(id: LiveId, outcomes: Outcomes, scenario: Scenario): string {
  const { format, of }: Live = LIVE[id];
  const value = of({
    outcomes,
    levers: leversOf(scenario),
    parameters: parametersOf(scenario),
  });
  // A run without any move has a slack of minus nothing, or of next to nothing.
  const shown = (factor: number, digits: number) =>
    (Number((factor * value).toFixed(digits)) + 0).toFixed(digits);
  if (format === 'share') return `${shown(100, 1)}\u202f%`;
  return format === 'people' ? `${shown(0.001, 1)}\u202fm` : shown(1, 3);
}
