import type * as page from '../../scenes/page/paint-worker.ts';

/** None: a worker is a file of its own, and an embed is one file. */
export const paintWorker: typeof page.paintWorker = () => null;
