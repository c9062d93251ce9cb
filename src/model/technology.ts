import type { Economy } from './economy.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** The technology of a run: what stays the same in all its years, and the hours automated in one. */
export interface Technology {
  /** Eq. 4: share of hours that machines, and language AI, leave with people once adopted in full. */
  leftByMachine: Float64Array;
  leftByLanguage: Float64Array;
  /** One over the share of hours that was left in the base year. */
  perBaseHour: Float64Array;
  /** Share of base-year hours automated, by occupation, in the year last asked for. */
  automated: Float64Array;
}

/** Room for the technology of an economy's occupations. */
export function emptyTechnology({ soc: { length } }: Pick<Economy, 'soc'>): Technology {
  return {
    leftByMachine: new Float64Array(length),
    leftByLanguage: new Float64Array(length),
    perBaseHour: new Float64Array(length),
    automated: new Float64Array(length),
  };
}

const logistic = (time: number, half: number, width: number): number =>
  1 / (1 + Math.exp(-(time - half) / width));

/**
 * Eq. 3: share of a technology's potential in use, on an S-curve from 0 at its start towards 1
 * (diffusion as in MGI 2017).
 * @param time years since its start, at speed 1
 * @param half years until half of the potential is in use
 * @param width 10 to 90 per cent take 4.4 times this
 */
export function adoption(time: number, half: number, width: number): number {
  const atStart = logistic(0, half, width);
  return (logistic(time, half, width) - atStart) / (1 - atStart);
}

/** Eq. 2: the potential that is left where people want people, by the human value of the work. */
export function wantedPotential(potential: number, human: number, reach: number): number {
  return potential * (1 - reach * human);
}

/** Eq. 1 (data) to 4, what no year changes. */
export function beginTechnology(
  technology: Technology,
  economy: Economy,
  levers: Levers,
  parameters: Parameters,
): void {
  const { machine, language, human } = economy.occupations;
  const { leftByMachine, leftByLanguage, perBaseHour } = technology;
  const reach = levers.human * parameters.omegaH;
  const machineInUse = adoption(parameters.tau0R, parameters.t50R, parameters.wR);
  const languageInUse = adoption(parameters.tau0G, parameters.t50G, parameters.wG);
  for (let n = 0; n < machine.length; n++) {
    const byMachine = 1 - wantedPotential(machine[n]!, human[n]!, reach);
    const byLanguage = 1 - wantedPotential(language[n]!, human[n]!, reach);
    leftByMachine[n] = byMachine;
    leftByLanguage[n] = byLanguage;
    perBaseHour[n] =
      1 /
      ((1 - machineInUse + machineInUse * byMachine) *
        (1 - languageInUse + languageInUse * byLanguage));
  }
}

/**
 * Eq. 4: the share of an occupation's base-year hours that is automated `year` years on. Speed
 * stretches the time of both waves and does nothing else.
 */
export function automate(
  technology: Technology,
  levers: Levers,
  parameters: Parameters,
  year: number,
): void {
  const { leftByMachine, leftByLanguage, perBaseHour, automated } = technology;
  const passed = levers.speed * year;
  const machine = adoption(parameters.tau0R + passed, parameters.t50R, parameters.wR);
  const language = adoption(parameters.tau0G + passed, parameters.t50G, parameters.wG);
  const frontier = Math.exp(-parameters.kappa * passed);
  const oldMachine = 1 - machine;
  const newMachine = machine * frontier;
  const oldLanguage = 1 - language;
  const newLanguage = language * frontier;
  for (let n = 0; n < automated.length; n++) {
    const left =
      (oldMachine + newMachine * leftByMachine[n]!) *
      (oldLanguage + newLanguage * leftByLanguage[n]!) *
      perBaseHour[n]!;
    // Rounding may leave a hair more than all of it.
    automated[n] = left < 1 ? 1 - left : 0;
  }
}
