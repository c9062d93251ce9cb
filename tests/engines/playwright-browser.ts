import * as playwright from '@playwright/test';
import { CHROMIUM_ARGS, type EngineName } from '../../src/cli/engine/engines.ts';
import { pageTab } from './page-tab.ts';
import type { Browser, Start } from './tab.ts';

/** Starts an engine that Playwright drives: any Chromium, and its own builds of the others. */
export async function startPlaywright(
  engine: EngineName,
  { path, still }: Start,
): Promise<Browser> {
  const browser = await playwright[engine].launch({
    executablePath: path,
    args: engine === 'chromium' ? CHROMIUM_ARGS : [],
  });
  const page = await browser.newPage({ reducedMotion: still ? 'reduce' : 'no-preference' });
  page.setDefaultTimeout(0);
  return {
    tab: pageTab(engine, page, {
      open: async (address) => {
        await page.goto(address);
      },
      reload: async () => {
        await page.reload();
      },
      back: async () => {
        await page.goBack();
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
    }),
    close: () => browser.close(),
  };
}
