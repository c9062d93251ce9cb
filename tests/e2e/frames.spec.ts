import { expect, test, type Frame, type Page } from '@playwright/test';
import { agree, frames, live, pageHeight, readStep } from './story.ts';

/** Puts the story into a page that we do not control, same origin or another. */
async function host(page: Page, style: string, origin: 'same' | 'other'): Promise<Frame> {
  const base = test.info().project.use.baseURL!;
  const story = origin === 'same' ? base : base.replace('localhost', '127.0.0.1');
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0"><iframe src="${story}" style="width:100%;border:0;${style}"></iframe>`,
    }),
  );
  await page.goto(`${base}host.html`);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await live(frame);
  return frame;
}

for (const origin of ['same', 'other'] as const)
  test(`in a frame as high as its content, of ${origin} origin, every step is there and flat`, async ({
    page,
  }) => {
    const frame = await host(page, 'height:30000px', origin);
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'page');
    const stills = frame.locator('.still');
    expect(await stills.count()).toBeGreaterThan(20);
    for (const still of await stills.all()) expect(await still.isVisible()).toBe(true);
    expect(await pageHeight(frame)).toBeLessThanOrEqual(30000);
  });

test('in a frame of fixed height the trigger line is where it should be', async ({ page }) => {
  const frame = await host(page, 'height:600px', 'same');
  for (const step of ['services.2', 'services.5', 'list.4']) {
    await readStep(frame, step);
    await frames(frame);
    await agree(frame);
  }
});
