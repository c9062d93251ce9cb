import { expect } from '@playwright/test';
import { whole } from '../e2e/addresses.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** Opens the story, the whole of it where the address does not say, and waits until its scenes answer. */
export async function openStory(tab: Tab, site: string, address = ''): Promise<void> {
  await tab.open(site + whole(address));
  await live(tab);
}

/** Waits for the ready signal. */
export async function live(tab: Tab): Promise<void> {
  await until(tab, () => document.documentElement.dataset.ready === 'true');
}

/** Lets two frames pass: what a scroll or a change of size changes has changed then. */
export function frames(tab: Tab): Promise<void> {
  return tab.run(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The ids of all steps, in order. */
export function stepIds(tab: Tab): Promise<string[]> {
  return tab.run(() => [...document.querySelectorAll('[data-step]')].map(({ id }) => id));
}

/** Waits until the page has come to rest: an engine may scroll smoothly to where a key leads. */
async function rest(tab: Tab): Promise<void> {
  await until(tab, async () => {
    const top = scrollY;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return scrollY === top;
  });
}

/** Scenes whose figure is at another step than the one at their line, once the page rests and two frames later. */
export async function disagreeing(tab: Tab): Promise<string[]> {
  await rest(tab);
  await frames(tab);
  return tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('section[data-scene]')]
      .map((scene) => {
        const line = Number(scene.dataset.trigger) * innerHeight + 0.5;
        const tops = [...scene.querySelectorAll('[data-step]')].map(
          (step) => step.getBoundingClientRect().top,
        );
        const there = Math.max(1, tops.filter((top) => top <= line).length);
        const shown = scene.querySelector('figure')!.dataset.activeStep;
        return {
          said: `${scene.dataset.scene}: ${shown}, not ${there}`,
          right: shown === `${there}`,
        };
      })
      .filter(({ right }) => !right)
      .map(({ said }) => said),
  );
}

/** Asserts that every scene is at the step that is at its line. */
export async function agree(tab: Tab): Promise<void> {
  expect(await disagreeing(tab)).toEqual([]);
}

/** Scrolls a step to the line of its scene, and again where it was moved by what came to life above it. */
export async function readStep(tab: Tab, id: string): Promise<void> {
  await until(
    tab,
    async (name) => {
      const step = document.getElementById(name)!;
      const line = Number(step.closest<HTMLElement>('[data-scene]')!.dataset.trigger) * innerHeight;
      const below = () => step.getBoundingClientRect().top - line + 8;
      scrollBy({ top: below(), behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return Math.abs(below()) < 4;
    },
    id,
  );
}

/** Scrolls to a height of the page, in pixels. */
export async function scrollTo(tab: Tab, top: number): Promise<void> {
  await tab.run((y) => {
    window.scrollTo({ top: y, behavior: 'instant' });
  }, top);
  await frames(tab);
}

/**
 * What a scene's live picture shows at a step, such as `list.3`, once it has come to rest: its marks with
 * their places, and a print of its canvas. It is looked at until two looks see the same, since Firefox
 * hands over what a worker has painted some frames after the page shows it.
 * @param before what it shows no longer: a lever stands at its new value a frame before the picture does
 */
export async function picture(tab: Tab, step: string, before = ''): Promise<string> {
  let seen = '';
  for (;;) {
    const now = await look(tab, step, before);
    if (now === seen) return now;
    seen = now;
  }
}

function look(tab: Tab, step: string, before: string): Promise<string> {
  const [scene, n] = step.split('.');
  return until(
    tab,
    (name, wanted, old) => {
      const figure = document.querySelector<HTMLElement>(`[data-scene=${name}] figure`)!;
      if (figure.dataset.activeStep !== wanted) return null;
      if (figure.dataset.live !== 'true' || figure.dataset.moving !== undefined) return null;
      if (figure.querySelector('.stage g.dots')) return null;
      const marks = [...figure.querySelectorAll('.stage svg [data-key]')].map((mark) =>
        // In an order of our own: which was written first is no matter of what is seen.
        [...mark.attributes]
          .map(({ name: key, value }) => `${key}=${value}`)
          .sort()
          .concat(mark.textContent)
          .join(' '),
      );
      const canvas = figure.querySelector('canvas');
      const unlessOld = (shown: string) => (shown === old ? null : shown);
      if (!canvas || canvas.width === 0) return unlessOld(marks.join('\n'));
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [canvas.width, canvas.height];
      const pen = copy.getContext('2d')!;
      pen.drawImage(canvas, 0, 0);
      let print = 0;
      for (const value of pen.getImageData(0, 0, copy.width, copy.height).data)
        print = (Math.imul(print, 31) + value) | 0;
      return unlessOld([...marks, `canvas ${print}`].join('\n'));
    },
    scene!,
    n!,
    before,
  );
}
