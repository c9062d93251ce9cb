import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { frames } from './story.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in a page, or in a part of it: by every rule in the light, by those of colours in the dark. */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // A head that is on its way out still covers what it has left.
  await frames(page);
  await page.evaluate(async () => {
    const ways = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(ways.map(({ finished }) => finished));
  });
  // A head that a scroll has brought back can lie over half a button, which is neither's fault.
  if (within) await leaveHead(page, within);
  const light = await told(asking(page, within).withTags(TAGS));
  if (within) await leaveHead(page, null);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await colourFaults(page, within))];
}

/** What axe finds by the rules of colours alone. */
export const colourFaults = (page: Page, within?: string): Promise<string[]> =>
  told(asking(page, within).withRules(COLOURS));

/** Leaves the head out of sight while what is looked at, by its selector, is not in it. */
const leaveHead = (page: Page, lookedAt: string | null): Promise<void> =>
  page.evaluate((within) => {
    const head = document.querySelector<HTMLElement>('.masthead');
    const away = head && within && !head.querySelector(within);
    if (head) head.style.visibility = away ? 'hidden' : '';
  }, lookedAt);

function asking(page: Page, within?: string): AxeBuilder {
  const axe = new AxeBuilder({ page });
  return within ? axe.include(within) : axe;
}

async function told(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`,
  );
}
