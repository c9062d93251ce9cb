import type { Browser } from '@playwright/test';
import { open, type Profile } from './measure.ts';

/** Where a lever is measured. */
export interface LeverPlace {
  /** What of the page is gone to. */
  at: string;
  /** What is there once the lever does something. */
  live: string;
  /** The lever. */
  lever: string;
  /** Whether all that can be unfolded beside it is. */
  unfolded: boolean;
}

const bench = { at: 'workbench', live: '#workbench[data-live=true]' };
const lever = '#workbench .levers [data-param=speed]';

export const LEVER_PLACES = {
  workbench: { ...bench, lever, unfolded: false },
  panels: { ...bench, lever, unfolded: true },
  scene: {
    at: 'ahead.4',
    live: '[data-scene=ahead] figure[data-live=true]',
    lever: '[data-scene=ahead] [data-param=speed]',
    unfolded: false,
  },
} satisfies Record<string, LeverPlace>;

/** Opens the story at a lever, which has the focus and does something. */
export async function openAtLever(
  browser: Browser,
  profile: Profile,
  url: string,
  { at, live, lever, unfolded }: LeverPlace,
) {
  const { page, cdp } = await open(browser, profile, `${url}#${at}`);
  await page.locator(live).waitFor();
  if (unfolded)
    for (const panel of await page.locator('#workbench summary').all()) await panel.press('Enter');
  await page.locator(lever).focus();
  return { page, cdp };
}
