import { expect, type Frame, type Page } from '@playwright/test';
import { whole } from './addresses.ts';

/** A place to evaluate in: the page itself or a frame in it. */
type Where = Page | Frame;

/** Opens the story, the whole of it where the address does not say, and waits until its scenes are live. */
export async function openStory(page: Page, address = './'): Promise<void> {
  await page.goto(whole(address));
  await live(page);
}

/** Waits for the ready signal. */
export async function live(where: Where): Promise<void> {
  await where.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

/** What a page shows at a height of its scroll. */
interface Sight {
  /** For each scene, the step its figure says it shows. */
  shown: Record<string, number>;
  /** For each scene, the step at the trigger line by position: the last whose top is at or above it. */
  there: Record<string, number>;
}

/** How many frames a page may take to come to rest: its steps move when a picture needs more room than before. */
const RESTLESS = 40;

/**
 * Scrolls to each height in turn, in pixels, and looks once two frames have passed, or as many more as it
 * takes until each scene shows the step at its line; null stays where it is.
 */
export function look(where: Where, heights: (number | null)[]): Promise<Sight[]> {
  return where.evaluate(
    async ({ stops, limit }) => {
      const scenes = [...document.querySelectorAll<HTMLElement>('section[data-scene]')];
      const each = (step: (scene: HTMLElement) => number) =>
        Object.fromEntries(scenes.map((scene) => [scene.dataset.scene!, step(scene)]));
      const shownBy = (scene: HTMLElement) =>
        Number(scene.querySelector('figure')!.dataset.activeStep);
      const atLine = (scene: HTMLElement) => {
        const line = Number(scene.dataset.trigger) * window.innerHeight;
        const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')].filter(
          (step) => step.getClientRects().length > 0,
        );
        // One that the cut of the story leaves out shows nothing that could be wrong.
        if (steps.length === 0) return shownBy(scene);
        const at = steps.findLast((step) => step.getBoundingClientRect().top <= line + 0.5);
        return Number((at ?? steps[0]!).dataset.step);
      };
      const frame = () => new Promise(requestAnimationFrame);
      const sights: Sight[] = [];
      for (const top of stops) {
        if (top !== null) window.scrollTo({ top, behavior: 'instant' });
        await frame();
        for (let n = 0; n < limit; n += 1) {
          await frame();
          if (scenes.every((scene) => shownBy(scene) === atLine(scene))) break;
        }
        sights.push({ shown: each(shownBy), there: each(atLine) });
      }
      return sights;
    },
    { stops: heights, limit: RESTLESS },
  );
}

/** For each scene, the step its figure says it shows. */
export async function state(where: Where): Promise<Record<string, number>> {
  return (await look(where, [null]))[0]!.shown;
}

/** Asserts that every scene shows the step that is at its line, at each height or where the page is now. */
export async function agree(where: Where, heights: (number | null)[] = [null]): Promise<Sight[]> {
  const sights = await look(where, heights);
  expect(sights.map(({ shown }) => shown)).toEqual(sights.map(({ there }) => there));
  return sights;
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
