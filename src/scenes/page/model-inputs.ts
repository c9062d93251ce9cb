import type { Inputs } from '../../model/economy.ts';

/** Fetches the inputs of the model. */
export async function fetchInputs(): Promise<Inputs> {
  return (await fetch(document.body.dataset.model!)).json() as Promise<Inputs>;
}
