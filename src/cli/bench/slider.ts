import type { Browser } from '@playwright/test';
import { LEVER_PLACES, openAtLever, type LeverPlace } from './lever-places.ts';
import { taskTime, type Profile } from './measure.ts';

/** What moving a lever costs, in milliseconds. */
export interface Slider {
  /** Main thread for one move, all that follows from it until the next included. */
  perMove: number;
  /** From the input to the frame that shows it, at the 95th of a hundred. */
  toPaint: number;
}

/** How long after letting go of a lever of the workbench its bands come, in milliseconds. */
export interface Bands {
  first: number;
  full: number;
}

const MOVES = 60;

/** Moves the speed from end to end of its tape, a step a frame. */
export async function measureSlider(
  browser: Browser,
  profile: Profile,
  url: string,
  place: LeverPlace,
): Promise<Slider> {
  const { page, cdp } = await openAtLever(browser, profile, url, place);
  const moving = { moves: MOVES, lever: place.lever };
  await page.evaluate(move, moving);
  const before = await taskTime(cdp);
  const painted = await page.evaluate(move, moving);
  const spent = (await taskTime(cdp)) - before;
  await page.context().close();
  painted.sort((a, b) => a - b);
  return { perMove: spent / MOVES, toPaint: painted[Math.floor(MOVES * 0.95)]! };
}

/** Moves the speed of the workbench likewise, and lets go. */
export async function measureBands(
  browser: Browser,
  profile: Profile,
  url: string,
): Promise<Bands> {
  const { lever } = LEVER_PLACES.workbench;
  const { page } = await openAtLever(browser, profile, url, LEVER_PLACES.workbench);
  await page.evaluate(move, { moves: MOVES, lever });
  const [first, full] = await page.evaluate(bands, lever);
  await page.context().close();
  return { first: first!, full: full! };
}

/** Runs in the page: the times from each input to the task after the frame that shows it. */
async function move({ moves, lever }: { moves: number; lever: string }): Promise<number[]> {
  const range = document.querySelector<HTMLInputElement>(lever)!;
  const times: number[] = [];
  const channel = new MessageChannel();
  const afterPaint = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        channel.port1.onmessage = () => {
          resolve();
        };
        channel.port2.postMessage(null);
      });
    });
  for (let n = 0; n < moves; n += 1) {
    const start = performance.now();
    range.value = String((3 * n) / moves);
    range.dispatchEvent(new Event('input', { bubbles: true }));
    await afterPaint();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: lets go of the lever, and waits for the range on its tile to come and to change. */
async function bands(lever: string): Promise<(number | undefined)[]> {
  const range = document.querySelector<HTMLInputElement>(lever)!;
  const line = document.querySelector<HTMLElement>('#workbench .futures')!;
  const times: (number | undefined)[] = [];
  const start = performance.now();
  const both = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      const draws = Number(/\d+/.exec(line.title)?.[0] ?? 0);
      if (draws === 0) return;
      times[draws < 1000 ? 0 : 1] ??= performance.now() - start;
      if (draws >= 1000) resolve();
    }).observe(line, { attributes: true, attributeFilter: ['title'] });
  });
  range.dispatchEvent(new Event('change', { bubbles: true }));
  await both;
  return [times[0] ?? times[1]!, times[1]!];
}
