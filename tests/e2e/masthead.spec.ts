import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { live, openStory, readStep } from './story.ts';
import { over, WAYS } from './sizes.ts';

/** A page of each layout. */
const PAGES = ['./?cut=whole', 'about/', 'data/', 'jobs/29-1141-registered-nurses/'];

const head = (page: Page) => page.locator('.masthead');
const opened = (page: Page) => page.locator('.masthead summary').click();

/** How much of the head is in the window, in pixels. */
const shown = (page: Page) =>
  head(page).evaluate((element) =>
    Math.max(
      0,
      element.getBoundingClientRect().bottom - Math.max(0, element.getBoundingClientRect().top),
    ),
  );

/** Scrolls as a hand does, in moves, and waits until the page has taken them. */
const scrollBy = (page: Page, by: number) =>
  page.evaluate(async (distance) => {
    for (let moved = 0; Math.abs(moved) < Math.abs(distance); moved += Math.sign(distance) * 40) {
      window.scrollBy({ top: Math.sign(distance) * 40, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  }, by);

for (const address of PAGES)
  test(`the head of ${address} goes while one reads on, and comes back at a move upwards`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    if (address === './?cut=whole') await live(page);
    expect(await shown(page)).toBeGreaterThan(30);
    await scrollBy(page, 600);
    await expect.poll(() => shown(page)).toBe(0);
    await scrollBy(page, -40);
    await expect.poll(() => shown(page)).toBeGreaterThan(30);
  });

test('the head never lies over a picture', { tag: '@both' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page);
  for (const step of ['crowd.3', 'list.2', 'gap.2', 'work.2']) {
    await readStep(page, step);
    await scrollBy(page, -80);
    // Beside the words it is back; above them it waits until the picture has passed.
    if (page.viewportSize()!.width > 900) await expect.poll(() => shown(page)).toBeGreaterThan(30);
    const scene = page.locator(`[data-scene=${step.split('.')[0]}]`);
    const top = (await scene.locator('figcaption').boundingBox())!.y;
    expect([step, top >= (await shown(page))]).toEqual([step, true]);
  }
});

test(
  'nor over one that passes, where large text has pictures and words take turns',
  { tag: '@laptop' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    await WAYS['the browser’s own size'](page, 24);
    await expect(page.locator('[data-scene=list]')).toHaveAttribute('data-room', 'turns');
    await readStep(page, 'list.4');
    // A picture has the middle of the window to itself in some of these, and its edges in others.
    for (let moved = 0; moved < 10; moved += 1) {
      await scrollBy(page, -80);
      const under = await page.locator('.still, .stage, figcaption').evaluateAll((parts) => {
        const head = document.querySelector('.masthead')!.getBoundingClientRect();
        return parts.filter((part) => {
          const { top, bottom, height } = part.getBoundingClientRect();
          const isSeen = getComputedStyle(part).visibility === 'visible';
          return height > 0 && isSeen && top < head.height / 2 && bottom > head.height / 2;
        }).length;
      });
      expect([moved, under > 0 && (await shown(page)) > 0]).toEqual([moved, false]);
    }
  },
);

test('in a low window it stays at the top of the page, and takes no room from pictures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openStory(page);
  await scrollBy(page, 800);
  await scrollBy(page, -80);
  expect(await shown(page)).toBe(0);
});

test('its menu opens and closes by hand and by key, and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  const menu = page.locator('.masthead .menu');
  await page.locator('.masthead summary').press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.locator('.masthead summary')).toBeFocused();
  await opened(page);
  await expect(menu).toBeVisible();
  await page.mouse.click(100, page.viewportSize()!.height - 40);
  await expect(menu).toBeHidden();
});

test('who tabs back to it finds it, wherever the page is', async ({ page }) => {
  await page.goto('about/');
  await scrollBy(page, 600);
  await expect.poll(() => shown(page)).toBe(0);
  await page.locator('.masthead summary').focus();
  await expect.poll(() => shown(page)).toBeGreaterThan(30);
});

test.describe('colours', () => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(246, 241, 231)';
  const DARK = 'rgb(20, 24, 31)';
  const choose = (page: Page, theme: string) =>
    page.locator(`.masthead label:has([value=${theme}])`).click();

  test('are the reader’s, go along with the links, and are on no device unasked', async ({
    page,
  }) => {
    await page.goto('about/');
    await opened(page);
    await choose(page, 'dark');
    expect(await paper(page)).toBe(DARK);
    expect(page.url()).toContain('theme=dark');
    await page.locator('main').getByRole('link', { name: 'The sources' }).click();
    await expect(page).toHaveURL(/sources\/\?theme=dark/);
    expect(await paper(page)).toBe(DARK);
    await page.goto('jobs/29-1141-registered-nurses/?theme=dark');
    expect(await paper(page)).toBe(DARK);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto('about/');
    expect(await paper(page)).toBe(LIGHT);
  });

  test('are kept on the device where that is asked for, and forgotten as easily', async ({
    page,
  }) => {
    await page.goto('about/');
    await opened(page);
    await page.getByRole('checkbox', { name: 'Keep these colours' }).check();
    await choose(page, 'dark');
    expect(page.url()).not.toContain('theme=');
    await page.goto('jobs/29-1141-registered-nurses/');
    expect(await paper(page)).toBe(DARK);
    await opened(page);
    await expect(page.locator('.masthead [value=dark]')).toBeChecked();
    await page.getByRole('checkbox', { name: 'Keep these colours' }).uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await choose(page, 'auto');
    expect(await paper(page)).toBe(LIGHT);
  });

  test('are those of the bar that a phone has round the page', async ({ page }) => {
    // The first whose media are those of the device is the one that a browser takes.
    const bar = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
        const taken = all.find(({ media }) => !media || matchMedia(media).matches)!;
        const probe = document.createElement('p');
        probe.style.color = taken.content;
        return probe.style.color;
      });
    await page.goto('about/');
    expect(await bar()).toBe(LIGHT);
    await opened(page);
    await choose(page, 'dark');
    expect(await bar()).toBe(DARK);
    await page.reload();
    await expect.poll(bar).toBe(DARK);
    await opened(page);
    await choose(page, 'auto');
    expect(await bar()).toBe(LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await bar()).toBe(DARK);
  });

  test('are those of the pictures too: the dots on a canvas are painted anew', async ({ page }) => {
    await openStory(page);
    await readStep(page, 'crowd.2');
    const layer = page.locator('[data-scene=crowd] .layer text').first();
    const colour = () => layer.evaluate((text) => getComputedStyle(text).fill);
    const dots = () => page.locator('[data-scene=crowd] canvas').first().screenshot();
    const [before, painted] = [await colour(), await dots()];
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('.masthead [value=dark]')!.click();
    });
    expect(await colour()).not.toBe(before);
    await expect.poll(async () => (await dots()).equals(painted)).toBe(false);
  });

  test('on paper are those of paper', async ({ page }) => {
    await page.goto('about/?theme=dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toBe(LIGHT);
  });
});

test('axe finds nothing with the menu open, in the light and in the dark', async ({ page }) => {
  for (const address of ['./', 'about/', 'workbench/', 'jobs/29-1141-registered-nurses/']) {
    await page.goto(address);
    await opened(page);
    expect([address, await axeFaults(page)]).toEqual([address, []]);
  }
});

test('nothing runs over its edge, however narrow the window and large the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const text of [16, 32]) {
    await page.goto('about/');
    await WAYS['the page’s size'](page, text);
    await opened(page);
    expect([text, await over(page)]).toEqual([text, 0]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu leads everywhere, and offers nothing that would not work', async ({ page }) => {
    await page.goto('jobs/29-1141-registered-nurses/');
    await opened(page);
    await expect(page.locator('.masthead input').locator('visible=true')).toHaveCount(0);
    await page.locator('.masthead').getByRole('link', { name: 'Data' }).click();
    await expect(page).toHaveURL(/\/data\/$/);
  });
});
