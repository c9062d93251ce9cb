import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { over, WAYS } from './sizes.ts';
import { writeWork } from '../../src/state/answer.ts';
import { whole } from './addresses.ts';
import { frames, openStory, readStep } from './story.ts';

/** What a student hands in of a lesson. */
const HANDED_IN = {
  lesson: 'whose-job',
  mark: '',
  group: '8b',
  name: 'Ada',
  order: 1,
  reached: 5,
  answers: [{ text: 'About sixty.', number: null, settled: true }],
  levers: [{}, {}, { speed: 3 }],
  tries: [[3, 1, 2, 2]],
};

const PAGES = [
  whole(),
  './?view=steps',
  './?view=page',
  './claims/',
  './about/',
  './accessibility/',
  './workbench/',
  './write/',
  './model/',
  './teach/',
  './teach/whose-job/',
  './teach/whose-job/work/?for=8b',
  './teach/whose-job/change/',
  './teach/assignment/',
  './teach/assignment/?assignment=1&task=Look&lock=speed:1&ask=1&shows=gap',
  './teach/class/#answer=1&name=Ada&says=Hello',
  `./teach/class/#${writeWork(HANDED_IN)}`,
  './teach/handout/',
  './data/',
  './data/tasks/',
  './data/record/?q=29-1141',
  './gallery/',
  './share/the-list/',
  './404.html',
];

for (const address of PAGES)
  test(
    `axe finds nothing on ${address}, in the light and in the dark`,
    // The story has its contents beside it there.
    { tag: address === whole() ? '@both' : [] },
    async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

test('at 320 px nothing runs over the edge, in any reading', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const view of ['scroll', 'steps', 'page']) {
    await openStory(page, `./?view=${view}`);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => !element.closest('.wide, .tiles, .visually-hidden, svg, [popover]'))
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(over).toEqual([]);
  }
});

test('nothing runs over the edge of any page, however narrow the window and large the text', async ({
  page,
}) => {
  const wide: string[] = [];
  for (const address of [...PAGES, './', './es/', './embed/gap/', './embed/workbench/']) {
    await page.goto(address);
    for (const [width, text] of [
      [320, 16],
      [320, 32],
      [412, 24],
      [1024, 32],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await WAYS['the page’s size'](page, text);
      await frames(page);
      const by = await over(page);
      if (by > 0) wide.push(`${address} at ${width}, text ${text}: ${by} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('every picture of the gallery has a place of its own', async ({ page }) => {
  await page.goto('./gallery/');
  const places = await page.locator('.pictures img').evaluateAll((pictures) =>
    pictures.map((picture) => {
      const { left, top } = picture.getBoundingClientRect();
      return `${left} ${top}`;
    }),
  );
  expect(places.length).toBeGreaterThan(100);
  expect(new Set(places).size).toBe(places.length);
});

test('a word longer than the window is broken, and no page is wider for it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [whole(), 'share/the-list/', 'claims/', 'teach/handout/']) {
    await page.goto(address);
    const over = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('main :is(h1, h2, h3, .term, .button, .use)')]
        // The story's own title is large, and the doctor holds its words short.
        .filter((element) => element.getClientRects().length > 0 && !element.closest('.front'));
      return shown.flatMap((element) => {
        const text = document
          .createTreeWalker(element, NodeFilter.SHOW_TEXT)
          .nextNode() as Text | null;
        if (!text) return [];
        const { data } = text;
        text.data = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
        const { scrollWidth } = document.documentElement;
        text.data = data;
        return scrollWidth > window.innerWidth ? [`${element.tagName}.${element.className}`] : [];
      });
    });
    expect([...new Set(over)], address).toEqual([]);
  }
});

for (const [way, enlarge] of Object.entries(WAYS))
  test(`text at 200 % grows, by ${way}`, async ({ page }) => {
    await openStory(page);
    await enlarge(page, 32);
    await frames(page);
    expect(await over(page)).toBeLessThanOrEqual(0);
    const letters = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.eyebrow')!);
      const { width } = document.querySelector('.eyebrow')!.getBoundingClientRect();
      return width / parseFloat(style.fontSize);
    });
    expect(letters).toBeGreaterThan(6);
  });

test('words never lie over the picture', { tag: '@both' }, async ({ page }) => {
  await openStory(page);
  for (const step of ['crowd.2', 'crowd.5', 'services.4', 'list.6', 'next.5']) {
    await readStep(page, step);
    for (let nudge = 0; nudge < 5; nudge += 1) {
      await page.mouse.wheel(0, 120);
      await frames(page);
      const covered = await page.evaluate((id) => {
        const scene = document.getElementById(id)!.closest('[data-scene]')!;
        const stage = scene.querySelector('.stage')!.getBoundingClientRect();
        const hits = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
          [0.1, 0.3, 0.5, 0.7, 0.9].map((y) =>
            document.elementFromPoint(stage.left + stage.width * x, stage.top + stage.height * y),
          ),
        );
        return hits.filter((hit) => hit?.closest('.card')).length;
      }, step);
      expect(covered).toBe(0);
    }
  }
});

test('forced colours keep marks, badges and controls visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page);
  await readStep(page, 'services.2');
  const invisible = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('[data-scene=services] .stage [data-key], .badge')].filter(
      (mark) => [paper, canvas].includes(getComputedStyle(mark).color),
    ).length;
  });
  expect(invisible).toBe(0);
});

test('a swipe that starts on a picture scrolls the page; targets are big enough', async ({
  page,
}) => {
  await openStory(page);
  await readStep(page, 'services.2');
  expect(
    await page
      .locator('[data-scene=services] .stage')
      .evaluate((s) => getComputedStyle(s).touchAction),
  ).toMatch(/auto|pan-y|manipulation/);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input, .contents a, .views label, .cuts label')]
      .filter((element) => element.getClientRects().length > 0)
      .filter(
        (element) =>
          !element.matches(
            '.term, .answer button, .visually-hidden, :is(.views, .cuts, .themes) [type=radio], .skip',
          ),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('sliders have a name, a value in words, and answer to arrow keys', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'list.1');
  const slider = page.locator('mtm-guess input[type=range]');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /\d+\u202f%/);
  await expect(page.locator('[data-scene=list] figure')).toHaveAttribute(
    'data-state',
    /"guess":\d/,
  );
});
