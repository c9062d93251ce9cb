import { expect, test, type Page } from '@playwright/test';

/** More does not stand in a picture with its marks and numbers; in the page do some 4,000. */
const PICTURE = 300;

test('a lever under the hand has its picture and its numbers laid out, and the page once @both', async ({
  page,
}) => {
  await page.goto('./?cut=whole#workbench');
  // All futures are drawn, so that nothing else is still to come.
  await expect(page.locator('#workbench figure')).toHaveAttribute('data-draws', '1000');
  // Not the speed, of which words say between whose figures it stands.
  const lever = page.locator('#workbench [data-param=newTasks]');
  await lever.focus();
  const numbers = page.locator('#workbench .tiles');
  const before = await numbers.innerText();
  const laidOut = await whileTraced(page, () =>
    lever.evaluate(async (range: HTMLInputElement) => {
      for (let n = 0; n < 12; n += 1) {
        range.stepUp();
        range.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
      }
    }),
  );
  expect(await numbers.innerText()).not.toBe(before);
  // A picture, a tile, a field: each in a layout of its own.
  expect(laidOut.length).toBeGreaterThan(12);
  // As the hand is laid on it the ranges go, which take lines on their tiles.
  expect(laidOut.filter((objects) => objects > PICTURE).length).toBeLessThanOrEqual(1);
});

/** How many objects stand in what is laid out, for each time that something is, while something is done. */
async function whileTraced(page: Page, act: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: { name: string; args: { beginData?: { totalObjects: number } } }[];
  };
  return traceEvents.flatMap(({ name, args }) =>
    name === 'Layout' && args.beginData ? [args.beginData.totalObjects] : [],
  );
}
