import type { Page } from '@playwright/test';

/** Windows from a small phone to a large screen, phones also turned round. */
export const WINDOWS = [
  [320, 480],
  [360, 640],
  [390, 844],
  [412, 823],
  [844, 390],
  [740, 360],
  [667, 375],
  [768, 1024],
  [1024, 768],
  [1280, 600],
  [1350, 940],
  [1920, 1080],
] as const;

/** Sizes of text, in pixels, where a browser's own is 16. */
export const TEXTS = [16, 20, 24, 32] as const;

/** A reader's own setting moves the breakpoints as well; a bookmarklet or a text zoom does not. */
export const WAYS = {
  'the browser’s own size': async (page: Page, pixels: number) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: 13 } });
    await session.detach();
  },
  'the page’s size': (page: Page, pixels: number) =>
    page.evaluate((size) => {
      document.documentElement.style.fontSize = `${(size / 16) * 112.5}%`;
    }, pixels),
};

/** By how many pixels the page is wider than what is seen of it. */
export function over(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
