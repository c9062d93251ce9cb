import { getEntry } from 'astro:content';
import type { ModelWords } from './model-schemas.ts';

/** The words of the model's rows, from `content/model.yaml`. */
export async function modelWords(): Promise<ModelWords> {
  const entry = await getEntry('model', 'model');
  if (!entry) throw new Error('content/model.yaml is missing');
  return entry.data;
}
