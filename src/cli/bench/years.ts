import type { Browser } from '@playwright/test';
import { open, observed, taskTime, watchFrames, type Profile } from './measure.ts';

/** What letting the model's years pass costs on the main thread. */
export interface Years {
  /** Frames a second, over all the years. */
  frames: number;
  /** The longest time from a frame to the next that one in a hundred takes, in milliseconds. */
  p99Frame: number;
  longTasks: number;
  /** Main thread a year, in milliseconds. */
  perYear: number;
}

/** Lets the years of the crowd pass, from the first to the last, as a press of *Play* does. */
export async function measureYears(
  browser: Browser,
  profile: Profile,
  url: string,
): Promise<Years> {
  const { page, cdp } = await open(browser, profile, `${url}#thousand.1`);
  const scene = page.locator('[data-scene=thousand]');
  await scene.locator('figure[data-live=true]').waitFor();
  const tape = scene.locator('mtm-years input');
  const [first, last] = [await tape.getAttribute('min'), await tape.getAttribute('max')];
  await page.waitForFunction(() => customElements.get('mtm-years') !== undefined);
  const before = (await observed(page)).long.length;
  const spent = await taskTime(cdp);
  await page.evaluate(watchFrames);
  await scene.locator('mtm-years button').click();
  await page.waitForFunction(
    (end) =>
      document.querySelector<HTMLInputElement>('[data-scene=thousand] mtm-years input')!.value ===
      end,
    last,
  );
  const worked = (await taskTime(cdp)) - spent;
  const { frames, long } = await observed(page);
  await page.context().close();
  frames.sort((a, b) => a - b);
  return {
    frames: (1000 * frames.length) / frames.reduce((sum, frame) => sum + frame, 0),
    p99Frame: frames[Math.floor(frames.length * 0.99)]!,
    longTasks: long.length - before,
    perYear: worked / (Number(last) - Number(first)),
  };
}
