import type * as page from '../../scenes/page/live-numbers.ts';

/** None: an embed has no words of steps. */
export const liveNumbers: typeof page.liveNumbers = () => null;
