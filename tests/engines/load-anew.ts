import type { Place } from './tab.ts';
import { until } from './until.ts';

/**
 * Leaves a page, and waits until the next one has loaded. Drivers wait for a load to be told of, which
 * after a page that was kept in the history may never be.
 */
export async function loadAnew(tab: Place, leave: () => Promise<unknown>): Promise<void> {
  await tab.run(() => {
    Object.assign(window, { isLeft: true });
  });
  await leave();
  await until(tab, () => !('isLeft' in window) && document.readyState === 'complete');
}
