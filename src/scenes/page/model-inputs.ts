import type { Inputs } from '../../model/economy.ts';
import { fetchFile } from '../site-file.ts';

/** The file of this site that holds the inputs of the model. */
export const INPUTS = 'data/model.json';

/** Fetches the inputs of the model. */
export const fetchInputs = (): Promise<Inputs> => fetchFile<Inputs>(INPUTS);
