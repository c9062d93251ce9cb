import { createServer } from 'node:http';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { listen } from '../../src/cli/serve/site-server.ts';
import { agree, frames, live, readStep } from './story.ts';

/** Puts the story into a page that we do not control, of the same origin or another. */
async function host(page: Page, height: number, origin: 'same' | 'other'): Promise<Frame> {
  const story = test.info().project.use.baseURL!;
  const html = `<!doctype html><meta name="viewport" content="width=device-width">
    <body style="margin:0"><iframe src="${story}" style="width:100%;border:0;height:${height}px"></iframe>`;
  if (origin === 'same') {
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto(`${story}host.html`);
  } else {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    });
    await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
    page.once('close', () => server.close());
  }
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await live(frame);
  return frame;
}

for (const origin of ['same', 'other'] as const)
  test(`in a frame as high as its content, of ${origin} origin, every step is there and flat`, async ({
    page,
  }) => {
    const frame = await host(page, 30_000, origin);
    await expect(frame.locator('html')).toHaveAttribute('data-view', 'page');
    const hidden = () =>
      frame.locator('.still').evaluateAll((stills) => stills.filter((s) => !s.checkVisibility()));
    expect(await frame.locator('.still').count()).toBeGreaterThan(20);
    expect(await hidden()).toEqual([]);
    // A host that makes the frame higher must not make the content higher: that would never end.
    const height = () =>
      frame.locator('body').evaluate((body) => (body as HTMLElement).offsetHeight);
    const before = await height();
    await page.locator('iframe').evaluate((element) => {
      element.style.height = '60000px';
    });
    await frames(frame);
    expect(await height()).toBe(before);
  });

test('a frame that becomes as high as its content turns to the plain page', async ({ page }) => {
  const frame = await host(page, 600, 'other');
  await expect(frame.locator('html')).toHaveAttribute('data-view', 'scroll');
  await page.locator('iframe').evaluate((element) => {
    element.style.height = '30000px';
  });
  await expect(frame.locator('html')).toHaveAttribute('data-view', 'page');
});

test('in a frame of fixed height the trigger line is where it should be', async ({ page }) => {
  const frame = await host(page, 600, 'same');
  for (const step of ['services.2', 'services.5', 'list.4']) {
    await readStep(frame, step);
    await agree(frame);
  }
});
