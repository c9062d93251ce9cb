import { expect, type Frame, type Page } from '@playwright/test';

/** A place to evaluate in: the page itself or a frame in it. */
type Where = Page | Frame;

/** Opens the story and waits until its scenes are live. */
export async function openStory(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await live(page);
}

/** Waits for the ready signal. */
export async function live(where: Where): Promise<void> {
  await where.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

/** For each scene, the step at the trigger line by position: the last whose top is at or above it. */
export function geo(where: Where): Promise<Record<string, number>> {
  return where.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('section[data-scene]')].map((scene) => {
        const line = Number(scene.dataset.trigger) * window.innerHeight;
        const tops = [...scene.querySelectorAll('[data-step]')].map(
          (step) => step.getBoundingClientRect().top,
        );
        return [
          scene.dataset.scene!,
          Math.max(
            0,
            tops.findLastIndex((top) => top <= line + 0.5),
          ) + 1,
        ];
      }),
    ),
  );
}

/** For each scene, the step its figure says it shows. */
export function state(where: Where): Promise<Record<string, number>> {
  return where.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('section[data-scene]')].map((scene) => [
        scene.dataset.scene!,
        Number(scene.querySelector<HTMLElement>('figure')!.dataset.activeStep),
      ]),
    ),
  );
}

/** Asserts that every scene shows the step that is at its line, once two frames have passed. */
export async function agree(where: Where): Promise<void> {
  await frames(where);
  const [shown, there] = await Promise.all([state(where), geo(where)]);
  expect(shown).toEqual(there);
}

/** Lets two frames pass: what a scroll or resize changes has changed then. */
export function frames(where: Where): Promise<void> {
  return where.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Scrolls at once to a height of the page, in pixels. */
export async function scrollTo(where: Where, top: number): Promise<void> {
  await where.evaluate((y) => {
    window.scrollTo({ top: y, behavior: 'instant' });
  }, top);
  await frames(where);
}

/** Scrolls a step to the trigger line of its scene, as a reader who has come to it. */
export async function readStep(where: Where, id: string): Promise<void> {
  await where.evaluate((name) => {
    const step = document.getElementById(name)!;
    const line =
      Number(step.closest<HTMLElement>('[data-scene]')!.dataset.trigger) * window.innerHeight;
    window.scrollBy({ top: step.getBoundingClientRect().top - line + 8, behavior: 'instant' });
  }, id);
  await frames(where);
}

/** The height of the whole page, in pixels. */
export function pageHeight(where: Where): Promise<number> {
  return where.evaluate(() => document.documentElement.scrollHeight);
}
