import type { Inputs } from '../../model/economy.ts';
import { sitePath } from '../site-file.ts';

/** Fetches the inputs of the model. */
export async function fetchInputs(): Promise<Inputs> {
  // Most pages say where; the very many of occupations are smaller for it.
  const said = document.body.dataset.model ?? sitePath('data/model.json');
  return (await fetch(said)).json() as Promise<Inputs>;
}
