import puppeteer from 'puppeteer-core';
import { pageTab } from './page-tab.ts';
import type { Browser, Start } from './tab.ts';

/** Starts a system's Firefox, which speaks WebDriver BiDi. */
export async function startPuppeteer({ path, still }: Start): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    timeout: 0,
    protocolTimeout: 0,
    extraPrefsFirefox: still ? { 'ui.prefersReducedMotion': 1 } : {},
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return {
    tab: pageTab('firefox', page, {
      // Theirs waits for a load, and a page that was kept has none.
      back: async () => {
        await page.evaluate(() => {
          setTimeout(() => {
            history.back();
          });
        });
      },
      resize: (width, height) => page.setViewport({ width, height }),
    }),
    close: () => browser.close(),
  };
}
