import { expect, test, type Page } from '@playwright/test';
import { picture, seen, wordsIn } from './picture.ts';
import { openStory, readStep } from './story.ts';

const crowd = (page: Page) => page.locator('[data-scene=crowd] figure');
const listing = (page: Page) => page.locator('[data-scene=list] figure');

/** Lets a test hold back what is said to the page's workers, and break them. */
async function playWithWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const held: (() => void)[] = [];
    const played = { workers, held, isHolding: false };
    const { postMessage } = Worker.prototype;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
      }
    };
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      const post = () => {
        postMessage.apply(this, message);
      };
      if (played.isHolding) held.push(post);
      else post();
    };
    Object.assign(window, { played });
  });
}
interface Played {
  played: { workers: Worker[]; held: (() => void)[]; isHolding: boolean };
}
const hold = (page: Page, isHolding: boolean) =>
  page.evaluate((value) => {
    const { played } = window as unknown as Played;
    played.isHolding = value;
    if (!value) for (const post of played.held.splice(0)) post();
  }, isHolding);

/** What the stage of a scene shows at this moment. */
const look = (page: Page, scene: string) =>
  page.locator(`[data-scene=${scene}] .stage`).evaluate(seen);

test('while its painter is busy, a picture is the last one whole, and then the next one whole', async ({
  page,
}) => {
  await playWithWorkers(page);
  await openStory(page);
  await readStep(page, 'crowd.2');
  const before = await picture(crowd(page));
  await hold(page, true);
  await readStep(page, 'crowd.8');
  // At once: nothing of the next step yet, or all of it, its dots in the SVG.
  const first = await look(page, 'crowd');
  if (first !== before) expect(first).toContain('dot-path');
  await expect(crowd(page)).toHaveAttribute('data-state', /"sorted":true/);
  const still = await look(page, 'crowd');
  expect(still).toContain('dot-path');
  expect(still).not.toContain('<canvas');
  await hold(page, false);
  const painted = await picture(crowd(page));
  expect(painted).toContain('<canvas');
  const marks = (shown: string) =>
    shown.split('\n').filter((mark) => !/dot-path|<canvas/.test(mark));
  expect(marks(still)).toEqual(marks(painted));
  expect(wordsIn(painted)).not.toEqual(wordsIn(before));
});

test('a scene whose painter never answers shows each step whole', async ({ page }) => {
  await page.route('**/dot-worker*', () => new Promise(() => undefined));
  await openStory(page, './#list.5');
  await expect(listing(page)).toHaveAttribute('data-live', 'true');
  const shown: string[] = [];
  for (const step of ['list.5', 'list.3', 'list.5']) {
    await readStep(page, step);
    await expect(listing(page)).toHaveAttribute('data-active-step', step.slice(5));
    await expect(listing(page)).not.toHaveAttribute('data-moving');
    shown.push(await look(page, 'list'));
  }
  expect(shown[0]).toContain('dot-path');
  expect(shown[0]).toBe(shown[2]);
  expect(shown[0]).not.toBe(shown[1]);
  await expect(listing(page).locator('.stage img')).toHaveCount(0);
});

for (const [how, script] of [
  ['does not parse', 'let = ;'],
  ['throws when it is asked to paint', 'onmessage = () => { throw new Error("broken"); };'],
])
  test(`the page paints where the worker ${how}, after canvases were handed over`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/dot-worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script! }),
    );
    await openStory(page);
    const seenAt: string[] = [];
    for (const step of ['crowd.2', 'crowd.8', 'crowd.2']) {
      await readStep(page, step);
      seenAt.push(await picture(crowd(page)));
    }
    expect(seenAt[0]).toContain('<canvas');
    expect(seenAt[0]).toBe(seenAt[2]);
    expect(seenAt[0]).not.toBe(seenAt[1]);
    expect(errors).toEqual([]);
  });

test('a worker that fails later takes no dot with it', async ({ page }) => {
  await playWithWorkers(page);
  await openStory(page);
  await readStep(page, 'list.4');
  const before = await picture(listing(page));
  await page.evaluate(() => {
    for (const worker of (window as unknown as Played).played.workers) {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    }
  });
  await expect(listing(page).locator('canvas')).toHaveCount(1);
  expect(await picture(listing(page))).toBe(before);
  await readStep(page, 'list.2');
  expect(await picture(listing(page))).not.toBe(before);
  await readStep(page, 'list.4');
  expect(await picture(listing(page))).toBe(before);
});
