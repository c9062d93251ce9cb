import type { Bundle } from '../picture/picture.ts';

/** Fetches what a chart is drawn from. */
export async function fetchBundle(address: string): Promise<Bundle> {
  return (await fetch(address)).json() as Promise<Bundle>;
}
