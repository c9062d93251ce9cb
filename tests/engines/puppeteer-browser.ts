import puppeteer from 'puppeteer-core';
import { loadAnew } from './load-anew.ts';
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
  const soon = (how: string) => page.evaluate(`setTimeout(() => { ${how}; }); undefined`);
  const tab = pageTab('firefox', page, {
    open: (address) => loadAnew(tab, () => soon(`location.assign(${JSON.stringify(address)})`)),
    reload: () => loadAnew(tab, () => soon('location.reload()')),
    back: async () => {
      await soon('history.back()');
    },
    resize: (width, height) => page.setViewport({ width, height }),
  });
  return { tab, close: () => browser.close() };
}
