import { DEFAULT_LEVERS, type LeverId, type Levers } from './levers.ts';
import { DEFAULT_PARAMETERS, type ParameterId, type Parameters } from './parameters.ts';

/** A setting of the model: what it does not say is the default. */
export interface Scenario {
  levers: Readonly<Partial<Record<LeverId, number>>>;
  parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/** Nothing chosen. */
export const DEFAULT_SCENARIO: Scenario = { levers: {}, parameters: {} };

/** Every lever of a scenario. */
export function leversOf(scenario: Scenario): Levers {
  return { ...DEFAULT_LEVERS, ...scenario.levers };
}

/** Every parameter of a scenario. */
export function parametersOf(scenario: Scenario): Parameters {
  return { ...DEFAULT_PARAMETERS, ...scenario.parameters };
}
