import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { whole } from './addresses.ts';
import { axeFaults } from './axe.ts';
import { frames, live, openStory, readStep } from './story.ts';

declare global {
  interface Window {
    /** Lets time pass at once, in milliseconds. */
    pass: (ms: number) => void;
  }
}

/** Opens the story with a clock that can be put on, so that nobody waits while somebody reads. */
async function openTimed(page: Page, address = './'): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => now() + ahead;
    window.pass = (ms) => {
      ahead += ms;
    };
  });
  await openStory(page, address);
}

/** Reads a step for so many seconds. */
async function read(page: Page, step: string, seconds: number): Promise<void> {
  await readStep(page, step);
  await frames(page);
  await page.evaluate((ms) => {
    window.pass(ms);
  }, seconds * 1000);
}

/** Looks at the sign at the start, so that what it says is taken is. */
async function seeSign(page: Page): Promise<void> {
  const sign = page.locator('.front mtm-sign[data-measuring=true]');
  await sign.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await expect(sign).toBeInViewport({ ratio: 1 });
  await frames(page);
}

const show = (page: Page) => page.locator('[data-action=show-card]');
const card = (page: Page) => page.locator('.measurements-card .measure-card');

/** Draws the card up, and says what is on it, a line each. */
async function linesOf(page: Page): Promise<string[]> {
  // Its code comes when one is near.
  await page.locator('#measurements').scrollIntoViewIfNeeded();
  await show(page).click();
  await expect(card(page).locator('h4')).toBeFocused();
  return card(page).locator('dt, dd').allInnerTexts();
}

test('nothing is taken before the whole of the sign has been seen, though its code is there', async ({
  page,
}) => {
  await openTimed(page);
  const sign = page.locator('.front mtm-sign[data-measuring=true]');
  await sign.waitFor();
  await expect(sign).not.toBeInViewport({ ratio: 1 });
  await read(page, 'list.2', 60);
  expect((await linesOf(page)).join('\n')).not.toContain('The list');
});

for (const view of ['scroll', 'steps', 'page'])
  test(`the card has the time at each chapter, and where one slowed, in the reading ${view}`, async ({
    page,
  }) => {
    await openTimed(page, `./?view=${view}`);
    await seeSign(page);
    const at = async (scene: string, step: number, seconds: number) => {
      if (view === 'steps') {
        await page.locator(`[data-scene=${scene}]`).evaluate((section) => {
          section.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        const next = page.locator(`[data-scene=${scene}] [data-action=next-step]`);
        for (let n = 1; n < step; n += 1) await next.click();
        await frames(page);
        await page.evaluate((ms) => {
          window.pass(ms);
        }, seconds * 1000);
      } else if (view === 'scroll') await read(page, `${scene}.${step}`, seconds);
      else {
        await page.locator(`[id="${scene}.${step}"]`).evaluate((element) => {
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        // Steps are asked after once their scene is there.
        await frames(page);
        await frames(page);
        await page.evaluate((ms) => {
          window.pass(ms);
        }, seconds * 1000);
      }
    };
    await at('crowd', 1, 20);
    await at('services', 2, 200);
    await at('list', 2, 30);
    const lines = await linesOf(page);
    expect(lines.filter((line) => /^The (crowd|services|list), /.test(line))).toEqual([
      expect.stringMatching(/^The crowd, 2\d s$/),
      expect.stringMatching(/^The services, 3 min [2-5]\d s$/),
      expect.stringMatching(/^The list, [34]\d s$/),
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^You slowed at step 2 of “The services”: a word had \d+\.\d times/),
    );
    expect(lines).toContain('You care for “The services”, where you were longest.');
  });

test('turning back is told where it began, and time while the page is hidden is not', async ({
  page,
}) => {
  await openTimed(page);
  await seeSign(page);
  await read(page, 'services.2', 20);
  await read(page, 'services.3', 20);
  const turnTo = (visibility: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
      window.pass(600_000);
    }, visibility);
  await turnTo('hidden');
  // What passes between the two is counted; ten minutes with the page hidden are not.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await read(page, 'services.1', 10);
  const lines = await linesOf(page);
  expect(lines).toContain('You turned back once, at step 3 of “The services”.');
  expect(lines).toContainEqual(expect.stringMatching(/^The services, 5\d s$/));
});

test('the card has the levers that were moved and how far, the guess beside what is so, and the job', async ({
  page,
}) => {
  await openTimed(page, './?job=41-2031&guess=30&retrain=0.4');
  await seeSign(page);
  await readStep(page, 'ahead.2');
  const speed = page.locator('[data-scene=ahead] [data-param=speed]');
  // Of what it was moved to before its code had come, it knows the last; after that, one move a frame.
  await page.waitForFunction(() => customElements.get('mtm-control'));
  for (const value of ['1.95', '0.5', '1.2']) {
    await speed.fill(value);
    await frames(page);
  }
  const lines = await linesOf(page);
  expect(lines).toContainEqual(
    expect.stringMatching(/^Speed of automation: you moved it between 0\.5\s× and 1\.95\s×\.$/),
  );
  expect(lines).toContain('Jobs at high risk, your guess: 30\u202f%. It is 47\u202f%.');
  expect(lines).toContain('You named your work: Retail salespersons.');
  // It came with the address, and nobody moved it.
  expect(lines.join('\n')).not.toContain('Retraining');
});

test('the card has what any page is told', async ({ browser }) => {
  const page = await browser.newPage({
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    screen: { width: 1440, height: 900 },
    viewport: { width: 800, height: 900 },
  });
  await page.goto(whole());
  await live(page);
  const lines = await linesOf(page);
  for (const line of [
    'Language: Brazilian Portuguese',
    'Colours: dark ones, please',
    'Screen: 1440 by 900',
    'Clock: America/Sao_Paulo',
    'Motion: less of it, please',
    'Lives near Sao Paulo.',
    'You want less motion, and every page is told. It is not told why.',
  ])
    expect(lines).toContain(line);
  await page.close();
});

test('the switch stops it and forgets what was taken; on again, it begins from nothing', async ({
  page,
}) => {
  await openTimed(page);
  await seeSign(page);
  await read(page, 'list.2', 60);
  expect((await linesOf(page)).join('\n')).toContain('The list, 1 min');

  const [first, last] = [page.locator('mtm-sign').first(), page.locator('mtm-sign').last()];
  await last.getByRole('button', { name: 'Measuring' }).click();
  await expect(card(page)).toHaveCount(0);
  for (const sign of [first, last]) {
    await expect(sign).toHaveAttribute('data-measuring', 'false');
    await expect(sign.locator('button')).toHaveAttribute('aria-pressed', 'false');
    await expect(sign).toContainText('This page takes no measure of you.');
  }
  await read(page, 'list.3', 60);
  await show(page).click();
  await expect(page.locator('mtm-measurements > [role=status]')).toContainText('Nothing was taken');
  await expect(card(page)).toHaveCount(0);

  await last.getByRole('button', { name: 'Measuring' }).click();
  await expect(first).toContainText('This page is taking your measure');
  const lines = (await linesOf(page)).join('\n');
  expect(lines).not.toContain('The list');
});

test('“Forget everything” at the end of the page forgets the measure too, and stops it', async ({
  page,
}) => {
  await openTimed(page);
  await seeSign(page);
  const panel = page.locator('.knows');
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('summary').click();
  await expect(panel.locator('li')).toHaveText([
    'Your length of the story: The whole cloth',
    /^How you read/,
  ]);
  await panel.locator('[data-action=forget]').click();
  await expect(panel.locator('li')).toHaveText(['Nothing.']);
  await expect(page.locator('mtm-sign').first()).toHaveAttribute('data-measuring', 'false');
});

test('a reload forgets', async ({ page }) => {
  await openTimed(page);
  await seeSign(page);
  await read(page, 'list.2', 60);
  expect((await linesOf(page)).join('\n')).toContain('The list');
  await page.reload();
  await live(page);
  await seeSign(page);
  expect((await linesOf(page)).join('\n')).not.toContain('The list');
});

test('nothing is stored and nothing sent while one is measured, and while the card is drawn, saved and printed', async ({
  page,
  context,
}) => {
  await openTimed(page, './?job=41-2031');
  await seeSign(page);
  await read(page, 'list.2', 60);
  await readStep(page, 'work.1');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    const { origin, pathname, search } = new URL(request.url());
    expect(request.method()).toBe('GET');
    sent.push(`${origin === new URL(address).origin ? '' : origin}${pathname}${search}`);
  });
  await page.evaluate(() => {
    window.print = () => {};
  });
  await linesOf(page);
  await page.locator('[data-action=print-card]').click();
  await page.locator('[value=reading]').check();
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=save-card]').click(),
  ]);
  // Files of the site by their names, those of scenes that one comes past among them.
  const own = /^\/((assets|charts|data)\/[\w.-]+|measured\.json)$/;
  expect(sent.filter((path) => !own.test(path))).toEqual([]);
  expect(sent).toContain('/measured.json');
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
    JSON.stringify(history.state).includes('list'),
  ]);
  expect(stored).toEqual([0, 0, 0, 0, 0, false]);
});

test('the picture that is saved has nothing of the reader in it until it is ticked', async ({
  page,
}) => {
  await openTimed(page);
  await seeSign(page);
  const saved = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=save-card]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('my-measurements.png');
    return readFileSync(await file.path());
  };
  await linesOf(page);
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  const before = await saved();
  expect(before.subarray(1, 4).toString()).toBe('PNG');
  await read(page, 'list.2', 60);
  await page.locator('[data-scene=ahead] [data-param=speed]').fill('1.95');
  await linesOf(page);
  // Whatever was read between the two, they are one picture.
  expect((await saved()).equals(before)).toBe(true);
  await page.getByLabel('how I read').check();
  expect((await saved()).equals(before)).toBe(false);
});

test('printed, the card stands alone on one page', async ({ page }) => {
  await openTimed(page, './?job=41-2031&guess=30');
  await seeSign(page);
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const step of [
    'crowd.1',
    'services.2',
    'services.1',
    'list.2',
    'gap.5',
    'human.1',
    'work.2',
  ])
    await read(page, step, 30);
  await linesOf(page);
  await page.locator('[data-action=print-card]').click();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed');
  await expect(printed).toContainText('Would need to buy');
  await expect(page.locator('main')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  await expect(printed).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});

test('axe finds nothing in the card, nor in the sign', async ({ page }) => {
  await openTimed(page, './?job=41-2031&guess=30');
  await seeSign(page);
  expect(await axeFaults(page, '.front mtm-sign')).toEqual([]);
  await read(page, 'services.2', 60);
  await linesOf(page);
  expect(await axeFaults(page, 'mtm-measurements')).toEqual([]);
});

test('at 320 pixels and with text at 200 per cent, sign and card are no wider than their window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTimed(page, './?job=41-2031&guess=30');
  await seeSign(page);
  await read(page, 'services.2', 60);
  await linesOf(page);
  const over = () =>
    page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll('mtm-sign *, mtm-measurements *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
  expect(await over()).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%';
  });
  expect(await over()).toEqual([]);
});

test('the short cut ends with the card, too', async ({ page }) => {
  await page.goto('./?cut=short');
  await live(page);
  await linesOf(page);
  await expect(card(page)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no sign, no card, and a word that nothing was taken', async ({ page }) => {
    await page.goto('./');
    for (const sign of await page.locator('mtm-sign').all()) await expect(sign).toBeHidden();
    await expect(show(page)).toBeHidden();
    await expect(page.locator('.measurements')).toContainText('has taken no measure of you');
  });
});

test('other languages, which have no card, take no measure', async ({ page }) => {
  await page.goto('./es/');
  await live(page);
  await expect(page.locator('mtm-sign')).toHaveCount(0);
});
