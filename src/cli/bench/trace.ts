import type { Browser } from '@playwright/test';
import { open, type Profile } from './measure.ts';
import { scrollDown } from './scroll.ts';

/** Writes down all that a browser does while a page is scrolled fast: its developer tools open the file. */
export async function traceScroll(
  browser: Browser,
  profile: Profile,
  url: string,
  path: string,
): Promise<void> {
  const { page } = await open(browser, profile, url);
  await browser.startTracing(page, { path });
  await scrollDown(page, profile, 'fast');
  await browser.stopTracing();
  await page.context().close();
}
