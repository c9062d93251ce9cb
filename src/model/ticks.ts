/** The speed of automation that a source implies. */
export interface Tick {
  id: string;
  value: number;
}

/** The marks on the tape of the speed lever, slow to fast. Names and reasons: `content/model.yaml`. */
export const TICKS = [
  { id: 'bls', value: 0.13 },
  { id: 'history', value: 0.18 },
  { id: 'acemoglu', value: 0.34 },
  { id: 'late', value: 0.685 },
  { id: 'midpoint', value: 1 },
  { id: 'early', value: 1.95 },
] as const satisfies readonly Tick[];
