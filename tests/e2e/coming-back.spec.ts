import { rmSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { whole } from './addresses.ts';
import { host, NEXT, nextRelease, type Host } from './releases.ts';
import { live, readStep } from './story.ts';

/** Each test has a host of its own, since it cuts its line. */
const test = base.extend<{ site: Host }, { next: string }>({
  next: [
    async ({}, use) => {
      const folder = await nextRelease('dist');
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: async ({}, use) => {
    const site = await host('dist');
    await use(site);
    await site.cut();
  },
});

const part = (page: Page) => page.locator('mtm-coming-back');
const said = (page: Page) => part(page).getByRole('status');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(whole(address));
  await live(page);
}

/** Comes to the part of the page that keeps things, whose code comes when one is near. */
async function comeToEnd(page: Page): Promise<void> {
  await part(page).scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-coming-back:defined')).toBeVisible();
}

async function keep(page: Page, extent: 'read' | 'whole'): Promise<void> {
  await comeToEnd(page);
  await page.locator(`[data-keep=${extent}]`).click();
  await expect(said(page)).toHaveText(/^Kept\./);
}

/** What a device has of the site. */
const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    stored: Object.keys(localStorage),
  }));
const NOTHING = { workers: 0, caches: [], stored: [] };

/** Looks a job up, and opens the dialog to use a chart: parts whose code comes when it is asked for. */
async function askForMore(page: Page): Promise<void> {
  await page.locator('[data-job-search]').first().fill('nurse');
  await expect(page.getByRole('option', { name: /^Registered nurses/ })).toBeVisible();
  await page.locator('figure[data-chart=list] [data-use]').click();
}

test('unasked nothing is kept, fetched or registered, and without a line there is no page', async ({
  page,
  site,
}) => {
  await open(page, site.root);
  await comeToEnd(page);
  await page.waitForLoadState('networkidle');
  expect(site.asked).toContain('/?cut=whole');
  expect(site.asked).not.toContain('/offline.js');
  expect(await onDevice(page)).toEqual(NOTHING);
  await site.cut();
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('what was read opens without a line: the story with all its figures, and pages and pictures one came by', async ({
  page,
  context,
  site,
}) => {
  await open(page, `${site.root}?view=page`);
  const picture = (step: string) => page.locator(`[id="${step}"] .still`);
  await picture('crowd.1').scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(picture('crowd.1'))).toBe(true);
  await keep(page, 'read');
  await page.goto(`${site.root}accessibility/`);
  await site.cut();
  await page.goto(`${site.root}accessibility/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const unread = await context.newPage();
  await expect(unread.goto(`${site.root}write/`)).rejects.toThrow();
  await page.goto(`${site.root}sources/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await open(page, `${site.root}#next.9`);
  await expect(page.locator('[data-scene=next] figure')).toHaveAttribute('data-live', 'true');
  await askForMore(page);
  await expect(page.getByRole('dialog')).toBeVisible();

  await open(page, `${site.root}?view=page`);
  await picture('crowd.1').scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(picture('crowd.1'))).toBe(true);
  // One that nobody looked at is told in words.
  await picture('list.2').scrollIntoViewIfNeeded();
  await expect(page.locator('[id="list.2"] .instead')).toBeVisible();
});

const isDrawn = (picture: ReturnType<Page['locator']>) =>
  picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

test('the whole story opens without a line, with every picture in it', async ({ page, site }) => {
  await open(page, site.root);
  await keep(page, 'whole');
  await site.cut();
  // The page that asked has it at once.
  await askForMore(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await open(page, `${site.root}?view=page`);
  const lost = await page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
    for (const image of images) image.loading = 'eager';
    const outcomes = images.map((image) =>
      image.decode().then(
        () => '',
        () => image.src,
      ),
    );
    return { lost: (await Promise.all(outcomes)).filter(Boolean), all: images.length };
  });
  expect(lost.all).toBeGreaterThan(100);
  expect(lost.lost).toEqual([]);
  for (const path of ['claims/', 'sources/', 'model/']) {
    await page.goto(site.root + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a later release breaks no page that is open, mixes with none, and is there at the next visit', async ({
  page,
  context,
  site,
  next,
}) => {
  await open(page, site.root);
  await keep(page, 'read');
  await open(page, site.root);
  const deck = (where: Page) => where.locator('.deck');
  const before = (await deck(page).textContent())!;
  site.put(next);
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(response.url());
  });
  page.on('requestfailed', (request) => faults.push(request.url()));
  // Coming back to the page looks for a later release; this is what a browser tells it then.
  const coming = context.waitForEvent('serviceworker');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const worker = await coming;
  const stands = () =>
    worker.evaluate(() => {
      const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
      return registration.waiting ? 'waits' : registration.installing ? 'comes' : 'acts';
    });
  await expect.poll(stands).toBe('waits');
  await askForMore(page);
  await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(/^Use “/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.locator('mtm-workbench').scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-workbench:defined')).toBeVisible();
  expect(faults).toEqual([]);
  const beside = await context.newPage();
  await open(beside, site.root);
  await expect(deck(beside)).toHaveText(before.trim());

  await page.close();
  await beside.close();
  await expect.poll(stands).toBe('acts');
  await site.cut();
  const later = await context.newPage();
  await open(later, site.root);
  await expect(deck(later)).toHaveText(NEXT.deck);
  await askForMore(later);
  await expect(later.getByRole('dialog').getByRole('heading').first()).toHaveText(NEXT.use);
});

test('a picture of a later release is never put beside the words of an earlier one', async ({
  page,
  site,
  next,
}) => {
  await open(page, site.root);
  await keep(page, 'read');
  site.put(next);
  await open(page, `${site.root}?view=page`);
  const still = (step: string) => page.locator(`[id="${step}"] .still`);
  // The same in both releases.
  await still('crowd.2').scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(still('crowd.2'))).toBe(true);
  await still(NEXT.redrawn).scrollIntoViewIfNeeded();
  await expect(page.locator(`[id="${NEXT.redrawn}"] .instead`)).toBeVisible();
});

test('one press forgets worker, files and place, and the open page keeps nothing after it', async ({
  page,
  site,
}) => {
  await open(page, site.root);
  await comeToEnd(page);
  await part(page).getByRole('checkbox', { name: 'Keep my place' }).check();
  await keep(page, 'read');
  await page.locator('.knows summary').click();
  const known = page.locator('.knows li');
  await expect(known.filter({ hasText: 'kept on this device' })).toHaveText([
    /^Your place, .*“Further reading”$/,
    /^What you read, /,
  ]);
  expect((await onDevice(page)).workers).toBe(1);

  await page.locator('[data-action=forget-kept]').click();
  await expect(said(page)).toHaveText(/^Forgotten/);
  await expect(known.filter({ hasText: 'kept on this device' })).toHaveCount(0);
  await expect(part(page).getByRole('checkbox')).not.toBeChecked();
  await expect(page.locator('[data-keep=read]')).toBeEnabled();
  // It is still the old worker's page: what it fetches now must not be kept again.
  await readStep(page, 'next.9');
  await expect(page.locator('[data-scene=next] figure')).toHaveAttribute('data-live', 'true');
  expect(await onDevice(page)).toEqual(NOTHING);
  await site.cut();
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('what cannot be fetched is said, and leaves the device as it was', async ({ page, site }) => {
  await open(page, site.root);
  await comeToEnd(page);
  await site.cut();
  await page.locator('[data-keep=whole]').click();
  await expect(said(page)).toHaveText(/^Not all of it could be kept\./);
  expect(await onDevice(page)).toEqual(NOTHING);
  await expect(page.locator('[data-keep=whole]')).toBeEnabled();
  await site.mend();
  await keep(page, 'read');
  await site.cut();
  await page.locator('[data-keep=whole]').click();
  await expect(said(page)).toHaveText(/^Not all of it could be kept\./);
  await open(page, site.root);
});

test('a browser that keeps no files says so, and keeps a place all the same', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await open(page, site.root);
  await comeToEnd(page);
  await expect(said(page)).toHaveText(/cannot keep the story/);
  await expect(page.locator('[data-keep]:enabled')).toHaveCount(0);
  await part(page).getByRole('checkbox').check();
  await expect(said(page)).toHaveText(/^Your place is kept/);
});
