import type * as page from '../../scenes/page/bundle.ts';
import type { Bundle } from '../../scenes/picture/picture.ts';
import { inlined } from '../inlined.ts';

/** What the chart is drawn from, from the page itself: a frame without an origin may fetch nothing. */
export const fetchBundle: typeof page.fetchBundle = () =>
  Promise.resolve(inlined('bundle') as Bundle);
