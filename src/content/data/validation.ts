import { adoptionFigures } from './validation/adoption.ts';
import { consequences } from './validation/consequences.ts';
import { potentials } from './validation/potentials.ts';
import { slopes } from './validation/slopes.ts';

/** The model's own figure for each row of `content/validation.yaml` that the code computes. */
export function computed(): Record<string, string> {
  return { ...potentials(), ...adoptionFigures(), ...consequences(), ...slopes().ours };
}
