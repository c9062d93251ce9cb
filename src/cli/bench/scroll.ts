import type { Browser, Page } from '@playwright/test';
import { observed, open, taskTime, type Profile } from './measure.ts';

/** How a page is scrolled, and what the main thread did for it, in milliseconds. */
export interface Scrolled {
  /** All the work of the main thread, for each screen that went by. */
  perScreen: number;
  /** The longest task meanwhile. */
  longest: number;
}

/**
 * A finger that flings, 60 px a frame however long a frame takes; a reader who skims, two screens a second,
 * for whom no picture travels; and one who looks at each, one screen a second.
 */
export type Speed = 'fast' | 'slow' | 'looking';

/** How many screens are scrolled, from the top, of a page that was never seen before. */
const SCREENS = 12;

/** For so long it is watched once it has stopped: what was put off while it went by counts, too. */
const AFTER_MS = 1500;

/** Opens a page cold and scrolls its first screens once, downwards, at an even speed, to a stop. */
export async function measureScroll(
  browser: Browser,
  profile: Profile,
  url: string,
  speed: Speed,
): Promise<Scrolled> {
  const { page, cdp } = await open(browser, profile, url);
  const before = await taskTime(cdp);
  const from = (await observed(page)).long.length;
  const screens = await scrollDown(page, profile, speed);
  await page.waitForTimeout(AFTER_MS);
  const spent = (await taskTime(cdp)) - before;
  const long = (await observed(page)).long.slice(from);
  await page.context().close();
  return {
    perScreen: spent / screens,
    longest: Math.max(0, ...long.map(({ duration }) => duration)),
  };
}

/**
 * Scrolls a page down from its top, at an even speed.
 * @param most how many screens at most
 * @returns how many it were
 */
export async function scrollDown(
  page: Page,
  profile: Profile,
  speed: Speed,
  most = SCREENS,
): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const screens = Math.min(most, Math.floor(height / profile.height) - 1);
  const pace = PACES[speed];
  await page.evaluate(scrollOn, {
    distance: screens * profile.height,
    aFrame: pace.aFrame,
    aSecond: pace.screens * profile.height,
  });
  return screens;
}

const PACES: Record<Speed, { aFrame: number; screens: number }> = {
  fast: { aFrame: 60, screens: 0 },
  slow: { aFrame: 0, screens: 2 },
  looking: { aFrame: 0, screens: 1 },
};

/**
 * Runs in the page: scrolls it as many pixels down as it is told, a step each frame. A finger made up by
 * the browser's own tools does not move the page in every Chromium, and says nothing of it.
 */
function scrollOn(far: { distance: number; aFrame: number; aSecond: number }): Promise<void> {
  const { distance, aFrame, aSecond } = far;
  return new Promise((there) => {
    let [gone, last] = [0, performance.now()];
    const step = (now: number) => {
      gone = Math.min(distance, gone + aFrame + (aSecond * (now - last)) / 1000);
      last = now;
      window.scrollTo({ top: gone, behavior: 'instant' });
      if (gone === distance) there();
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
