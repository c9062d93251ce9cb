import puppeteer from 'puppeteer-core';
import { pageTab } from './page-tab.ts';
import type { Browser, Start } from './tab.ts';
import { until } from './until.ts';

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
  // Theirs wait for a load to be told of: a page that was kept has none, and after one it may never be.
  const leave = (how: string) => page.evaluate(`setTimeout(() => { ${how}; }); undefined`);
  const loadAnew = async (how: string) => {
    await page.evaluate('window.isLeft = true');
    await leave(how);
    await until(tab, () => !('isLeft' in window) && document.readyState === 'complete');
  };
  const tab = pageTab('firefox', page, {
    open: (address) => loadAnew(`location.assign(${JSON.stringify(address)})`),
    reload: () => loadAnew('location.reload()'),
    back: async () => {
      await leave('history.back()');
    },
    resize: (width, height) => page.setViewport({ width, height }),
  });
  return { tab, close: () => browser.close() };
}
