import type { Inputs } from '../../model/economy.ts';
import { inlined } from '../inlined.ts';

/** The inputs of the model, from the page itself. */
export function fetchInputs(): Promise<Inputs> {
  return Promise.resolve(inlined('inputs') as Inputs);
}
