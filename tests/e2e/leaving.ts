import type { Page } from '@playwright/test';

/** Leaves a page, and says whether the browser asked first. */
export async function asksWhoLeaves(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.goto('about:blank');
  page.removeAllListeners('dialog');
  return asked;
}
