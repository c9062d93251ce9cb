import type { Format, Row, Status } from './row.ts';

/** A number the model rests on: a row with its symbol and how sure it is. */
export interface Parameter extends Row {
  symbol: string;
  status: Status;
}

type Short = [number, number, number, Format, string, Status];

/** Default, lowest, highest, format, symbol, status. Meaning, source and why this range: `content/model.yaml`. */
const TABLE = {
  // Technology
  t50R: [13.2, 11, 17, 'years', 't_{50}^R', 'calibrated'],
  wR: [4, 2.5, 6, 'years', 'w^R', 'literature'],
  t50G: [10, 7, 14, 'years', 't_{50}^G', 'calibrated'],
  wG: [3, 2, 5, 'years', 'w^G', 'assumption'],
  tau0R: [9, 4, 9, 'years', '\\tau_0^R', 'assumption'],
  tau0G: [3, 1, 4, 'years', '\\tau_0^G', 'assumption'],
  kappa: [0, 0, 0.02, 'rate', '\\kappa', 'assumption'],
  omegaH: [0.5, 0.25, 0.75, 'share', '\\omega_h', 'assumption'],
  // Demand
  c: [0.5, 0.27, 0.8, 'share', 'c', 'literature'],
  sL: [0.6, 0.57, 0.64, 'share', 's_L', 'literature'],
  mu: [1.5, 1, 1.67, 'number', '\\mu', 'literature'],
  sigma: [0.7, 0.3, 1.2, 'number', '\\sigma', 'assumption'],
  lagN: [2, 1, 6, 'years', '\\ell_N', 'literature'],
  eta: [1, 0.5, 1.5, 'number', '\\eta', 'literature'],
  lambda: [0.4, 0.2, 0.8, 'rate', '\\lambda', 'assumption'],
  chiD: [0.3, 0, 0.6, 'share', '\\chi_D', 'assumption'],
  // People
  uStar: [0.042, 0.038, 0.048, 'share', 'u^*', 'literature'],
  gL: [0.003, 0, 0.006, 'rate', 'g_L', 'literature'],
  tilt: [1, 0, 1, 'share', '\\iota', 'literature'],
  delta: [0.048, 0.045, 0.051, 'rate', '\\delta', 'literature'],
  chi: [0.21, 0.1, 0.5, 'share', '\\chi', 'calibrated'],
  f: [4.6, 3.2, 6, 'rate', 'f', 'calibrated'],
  x: [0.21, 0.1, 0.4, 'rate', 'x', 'calibrated'],
  y: [0.2, 0.1, 0.4, 'rate', 'y', 'assumption'],
  reach: [0.6, 0.3, 0.9, 'share', '\\rho', 'assumption'],
  rMax: [2, 1, 3, 'rate', 'r_{max}', 'assumption'],
  psi: [0.65, 0.45, 0.8, 'share', '\\psi', 'literature'],
  tauT: [1, 0.5, 2, 'years', '\\tau_T', 'assumption'],
  scar0: [0.055, 0.03, 0.12, 'share', 'z_0', 'calibrated'],
  scarU: [2, 1, 3, 'number', 'z_u', 'calibrated'],
  scarT: [0.5, 0.25, 0.9, 'share', 'z_T', 'assumption'],
  zeta: [0.25, 0, 0.5, 'share', '\\zeta', 'literature'],
  gamma: [0.3, 0, 0.6, 'share', '\\gamma', 'assumption'],
  theta: [0.5, 0, 1.3, 'number', '\\theta', 'assumption'],
  b0: [0.15, 0.1, 0.2, 'share', 'b_0', 'literature'],
  b1: [0.8, 0.7, 0.9, 'share', 'b_1', 'literature'],
  trainCost: [0.25, 0.1, 0.5, 'years', 'q_T', 'assumption'],
} as const satisfies Record<string, Short>;

export type ParameterId = keyof typeof TABLE;

/** Every assumption of the model, in the order of its layers. */
export const PARAMETERS = Object.entries(TABLE).map(
  ([id, [standard, min, max, format, symbol, status]]) => ({
    id: id as ParameterId,
    default: standard,
    min,
    max,
    step: (max - min) / 100,
    format,
    symbol,
    status,
  }),
) satisfies Parameter[];

/** A value for every parameter. */
export type Parameters = Record<ParameterId, number>;

/** The parameters as calibrated. */
export const DEFAULT_PARAMETERS = Object.fromEntries(
  PARAMETERS.map((row) => [row.id, row.default]),
) as Parameters;
