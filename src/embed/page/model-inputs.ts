import type { Inputs } from '../../model/economy.ts';
import type * as page from '../../scenes/page/model-inputs.ts';
import { inlined } from '../inlined.ts';

/** The inputs of the model, from the page itself. */
export const fetchInputs: typeof page.fetchInputs = () =>
  Promise.resolve(inlined('inputs') as Inputs);
