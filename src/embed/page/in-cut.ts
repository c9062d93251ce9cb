import type * as page from '../../scenes/page/in-cut.ts';

/** An embed has every step of its scene. */
export const inCut: typeof page.inCut = () => true;
