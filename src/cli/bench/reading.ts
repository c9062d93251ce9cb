import type { Browser } from '@playwright/test';
import { allBytes, open, type Profile } from './measure.ts';
import { scrollDown } from './scroll.ts';

/** What a reading brings from its first line to its last, in bytes as sent. */
export interface Reading {
  all: number;
  script: number;
  /** What the same page brings when it is opened once more. */
  again: number;
}

/** Reads one cut of the story to its end, and opens it once more. */
export async function measureReading(
  browser: Browser,
  profile: Profile,
  url: string,
  cut: string,
): Promise<Reading> {
  const { page, bytes } = await open(browser, { ...profile, cpu: 1 }, `${url}?cut=${cut}`);
  await scrollDown(page, profile, 'looking', Infinity);
  await page.waitForLoadState('networkidle');
  const [all, script] = [allBytes(bytes), bytes.Script ?? 0];
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await page.reload({ waitUntil: 'networkidle' });
  const again = allBytes(bytes) - all;
  await page.context().close();
  return { all, script, again };
}
