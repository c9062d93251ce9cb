import { expect, test as base } from '@playwright/test';
import { listen } from '../../src/cli/serve/site-server.ts';
import type { EngineName } from '../../src/cli/engine/engines.ts';
import { findEngine, isPlaywrights } from '../../src/cli/engine/find-engine.ts';
import { startPlaywright } from './playwright-browser.ts';
import { probedSite } from './probed-site.ts';
import { startPuppeteer } from './puppeteer-browser.ts';
import type { Browser, Tab } from './tab.ts';
import { startWebDriver } from './webdriver-browser.ts';

/** What a test file says of the browser that it wants. */
interface Asked {
  engine: EngineName;
  still: boolean;
}
interface Given {
  site: string;
  browserOfEngine: Browser;
}

/** A test in one of the engines, which has a tab of it and the address of the site. */
export const test = base.extend<{ tab: Tab }, Asked & Given>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  still: [false, { option: true, scope: 'worker' }],
  site: [
    async ({}, use) => {
      const server = probedSite('dist');
      await use(`http://localhost:${await listen(server, 0)}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  browserOfEngine: [
    async ({ engine, still }, use) => {
      const path = findEngine(engine);
      const start = { path, still };
      const browser =
        engine === 'chromium' || isPlaywrights(engine, path)
          ? await startPlaywright(engine, start)
          : await (engine === 'firefox' ? startPuppeteer(start) : startWebDriver(start));
      await use(browser);
      await browser.close();
    },
    // A browser may take its time to start beside others.
    { scope: 'worker', timeout: 300_000 },
  ],
  tab: async ({ browserOfEngine: { tab } }, use) => {
    await tab.resize(1000, 800);
    await use(tab);
    // Whatever a test was about: no page that it opened has said that something is wrong.
    expect(await faults(tab)).toEqual([]);
    await tab.open('about:blank');
  },
});

/** What has gone wrong in the page since it was opened, as the probe heard it. */
function faults(tab: Tab): Promise<string[]> {
  return tab.run(() => (window as unknown as { faults?: string[] }).faults ?? []);
}
