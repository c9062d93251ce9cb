import type { Browser } from '@playwright/test';
import { openAtLever, type LeverPlace } from './lever-places.ts';
import { taskTime, type Profile } from './measure.ts';

/** What turning a lever by its keys costs, in milliseconds. */
export interface Keys {
  /** Main thread for one key, all that follows from it until the next included. */
  perKey: number;
  /** From the key to the frame that shows it, at the 95th of a hundred, to 8 ms. */
  toPaint: number;
}

const KEYS = 40;
/** What a key has set going and nobody waits for is over by then. */
const SETTLE_MS = 1500;

/** Presses an arrow key forty times on the speed, as fast as the browser takes them. */
export async function measureKeys(
  browser: Browser,
  profile: Profile,
  url: string,
  place: LeverPlace,
): Promise<Keys> {
  const { page, cdp } = await openAtLever(browser, profile, url, place);
  await page.evaluate(watchKeys);
  const before = await taskTime(cdp);
  for (let n = 0; n < KEYS; n += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(SETTLE_MS);
  const spent = (await taskTime(cdp)) - before;
  const took = await page.evaluate(() => (window as unknown as { took: number[] }).took);
  await page.context().close();
  // What is faster than the browser tells of was painted within a frame.
  const all = [...took, ...Array<number>(Math.max(0, KEYS - took.length)).fill(16)];
  all.sort((a, b) => a - b);
  return { perKey: spent / KEYS, toPaint: all[Math.floor(all.length * 0.95)]! };
}

/** Runs in the page: from now on, how long each key takes until its frame. */
function watchKeys(): void {
  const took: number[] = [];
  Object.assign(window, { took });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') took.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
