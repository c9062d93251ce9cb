import type { Bundle } from '../../scenes/picture.ts';
import { inlined } from '../inlined.ts';

/** What the chart is drawn from, from the page itself: a frame without an origin may fetch nothing. */
export function fetchBundle(): Promise<Bundle> {
  return Promise.resolve(inlined('bundle') as Bundle);
}
