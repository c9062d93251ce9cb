import { readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { QUIZ } from '../../src/scenes/teach/package/cartridge.ts';
import { profileFaults } from '../unit/scenes/cartridge-profile.ts';
import { schemaFaults } from '../unit/scenes/scorm-schema.ts';
import { axeFaults } from './axe.ts';
import { learningPlatform, type LearningPlatform } from './learning-platform.ts';

type Zip = Map<string, string>;
const VERSIONS = ['1.2', '2004'] as const;

/** Asks the page of a lesson for a package and opens it. */
async function packaged(page: Page, name: string): Promise<Zip> {
  const button = page.getByRole('button', { name });
  await button.scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-package:defined')).toBeVisible();
  const saving = page.waitForEvent('download');
  await button.click();
  const zip = unzipSync(readFileSync(await (await saving).path()));
  return new Map(Object.entries(zip).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

test.describe('of each lesson', () => {
  for (const lesson of ['whose-job', 'on-whose-terms', 'a-model-to-argue-with'])
    test(`${lesson} every package holds before its standard, and has what it names`, async ({
      page,
    }) => {
      await page.goto(`./teach/${lesson}/`);
      for (const version of VERSIONS) {
        const zip = await packaged(page, `SCORM ${version}`);
        const manifest = zip.get('imsmanifest.xml')!;
        expect(await schemaFaults(manifest, version)).toEqual([]);
        const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file);
        expect([...named, 'imsmanifest.xml'].sort()).toEqual([...zip.keys()].sort());
        for (const [, picture] of zip.get('index.html')!.matchAll(/<img[^>]* src="([^"]+)"/g))
          expect(named).toContain(picture);
      }
      const cartridge = await packaged(page, 'Common Cartridge');
      expect(await profileFaults(cartridge)).toEqual([]);
      expect(cartridge.get(QUIZ)).toContain('<item ident="q1">');
      expect(cartridge.get('index.html')).not.toContain('type="radio"');
    });
});

test('a package has nothing that is meant for who gives the lesson, and words for each picture', async ({
  page,
}) => {
  await page.goto('./teach/whose-job/');
  const blocks = 'p, li, th, td, dd, h2, label, option, button';
  const forTeacher = await page.locator('[data-for=teacher]:not(.quiz *), mtm-package').evaluateAll(
    (parts, inside) =>
      parts
        .flatMap((part) => [part, ...part.querySelectorAll(inside)])
        .filter((part) => !part.querySelector(inside))
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    blocks,
  );
  // Single words stand elsewhere, too.
  const sentences = forTeacher.filter((text) => text.includes(' ') && text !== 'Common Cartridge');
  for (const some of ['45 minutes', 'Says up or down.', 'Guesses spread', '8 minutes', 'no mark'])
    expect(sentences.some((sentence) => sentence.includes(some))).toBe(true);
  const zip = await packaged(page, 'SCORM 1.2');
  const seen = await page.evaluate((text) => {
    const made = new DOMParser().parseFromString(text, 'text/html');
    const images = [...made.querySelectorAll('.embed')].map((embed) => ({
      alt: embed.querySelector('img')!.alt,
      caption: embed.querySelector('.caption')!.textContent,
    }));
    // What its script says is in it, too.
    return { text: made.documentElement.textContent.replace(/\s+/g, ' '), images };
  }, zip.get('index.html')!);
  expect(sentences.filter((sentence) => seen.text.includes(sentence))).toEqual([]);
  expect(seen.images.length).toBeGreaterThan(2);
  for (const { alt, caption } of seen.images) {
    expect(alt).not.toBe(caption);
    expect(alt.length).toBeGreaterThan(60);
  }
});

test('a press for a package before its code is there waits for it', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/package-element*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./teach/whose-job/');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SCORM 1.2' }).click();
  await expect(page.locator('mtm-package:defined')).toHaveCount(0);
  release();
  await expect(page.locator('mtm-package [role=status]')).toHaveText(/^Made\./);
  expect((await saving).suggestedFilename()).toBe('whose-job-scorm-1.2.zip');
});

/** The page of a package, wherever a platform has opened it. */
type Lesson = Page | FrameLocator;

const answer = (lesson: Lesson, question: number, n: number) =>
  lesson.locator('fieldset').nth(question).getByRole('radio').nth(n);
const status = (lesson: Lesson) => lesson.locator('[role=status]');
const check = (lesson: Lesson) => lesson.getByRole('button', { name: 'Check my answers' }).click();

/** Ways in which platforms open a package; each gives the page of the lesson, and how its student leaves it. */
const PLACES: Record<
  string,
  (page: Page, at: LearningPlatform) => Promise<{ lesson: Lesson; leave: () => Promise<unknown> }>
> = {
  'in its own page': async (page, { own }) => {
    await page.goto(own);
    return { lesson: page, leave: () => page.goto('about:blank') };
  },
  'in the page round its frame': async (page, { framed }) => {
    await page.goto(framed);
    const leave = () => page.goto('about:blank');
    return { lesson: page.frameLocator('iframe'), leave };
  },
  'in the page that opened its window': async (page, { opening }) => {
    await page.goto(opening);
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Begin' }).click();
    const lesson = await popup;
    return { lesson, leave: () => lesson.close() };
  },
};

/** What a platform is told, by version: not done, and done with a verdict. */
const TELLS = {
  '1.2': {
    begun: /"lesson_status":"incomplete"/,
    done: (verdict: string) => new RegExp(`"lesson_status":"${verdict}"`),
  },
  '2004': {
    begun: /"completion_status":"incomplete"/,
    done: (verdict: string) =>
      new RegExp(`"completion_status":"completed".*"success_status":"${verdict}"`),
  },
};

test.describe('a SCORM package with a mark of three in four', () => {
  let at: LearningPlatform | undefined;
  test.afterEach(() => {
    at?.close();
  });

  for (const version of VERSIONS)
    for (const [place, open] of Object.entries(PLACES))
      for (const { answers, right, verdict, said } of [
        { answers: [2, 0, 0, 1], right: 3, verdict: 'passed', said: 'That is a pass.' },
        { answers: [2, 0, 2, 1], right: 2, verdict: 'failed', said: 'That is below the mark' },
      ])
        test(`${verdict} in ${version}, its platform ${place}: first whole try, begun, left and gone on with`, async ({
          page,
        }) => {
          await page.goto('./teach/whose-job/');
          await page.getByLabel('The quiz is passed with').selectOption('3 of 4 right');
          at = await learningPlatform(await packaged(page, `SCORM ${version}`), version);
          const last = () => at!.told.at(-1) ?? '';
          const score = new RegExp(`"raw":"?${25 * right}"?[,}]`);

          const first = await open(page, at);
          await expect.poll(last).toMatch(TELLS[version].begun);
          await check(first.lesson);
          await expect(status(first.lesson)).toHaveText(
            'Nothing is counted yet. Still without an answer: 1, 2, 3, 4.',
          );
          await answer(first.lesson, 0, answers[0]!).check();
          await first.leave();
          await expect.poll(last).toContain('"exit":"suspend"');
          expect(last()).toMatch(TELLS[version].begun);
          expect(last()).not.toMatch(/"raw":"?\d/);

          const second = await open(page, at);
          await expect(answer(second.lesson, 0, answers[0]!)).toBeChecked();
          for (const [question, n] of answers.entries())
            await answer(second.lesson, question, n).check();
          await check(second.lesson);
          await expect(status(second.lesson)).toContainText(
            `${right} of 4 right. Your learning platform has recorded it. ${said}`,
          );
          await expect.poll(last).toMatch(TELLS[version].done(verdict));
          expect(last()).toMatch(score);
          await second.leave();

          const third = await open(page, at);
          await expect(status(third.lesson)).toContainText(`${right} of 4 right. Your`);
          for (const [question, n] of [2, 2, 0, 1].entries())
            await answer(third.lesson, question, n).check();
          await check(third.lesson);
          await expect(status(third.lesson)).toHaveText(
            `4 of 4 right. This was practice; your first try counts, with ${25 * right} of 100.`,
          );
          const before = at.told.length;
          await third.leave();
          await expect.poll(() => at!.told.length).toBeGreaterThan(before);
          expect(last()).toMatch(TELLS[version].done(verdict));
          expect(last()).toMatch(score);
        });

  test('counts a press that came before its script', async ({ page }) => {
    await page.goto('./teach/whose-job/');
    const zip = await packaged(page, 'SCORM 1.2');
    let release = () => {};
    const slow = new Promise<void>((done) => (release = done));
    at = await learningPlatform(zip, '1.2', slow);
    await page.goto(at.framed, { waitUntil: 'commit' });
    const lesson = page.frameLocator('iframe');
    for (const [question, n] of [2, 0, 0, 1].entries()) await answer(lesson, question, n).check();
    await check(lesson);
    await expect(answer(lesson, 3, 1)).toBeChecked();
    expect(at.told).toEqual([]);
    release();
    await expect(status(lesson)).toHaveText(
      '3 of 4 right. Your learning platform has recorded it.',
    );
    await expect.poll(() => at!.told.at(-1)).toMatch(/"raw":"?75"?[,}]/);
  });

  test('asks for a prediction before a chart that waits for one, and keeps it to its page', async ({
    page,
  }) => {
    await page.goto('./teach/whose-job/');
    at = await learningPlatform(await packaged(page, 'SCORM 1.2'), '1.2');
    await page.goto(at.own);
    const charts = page.locator('.embed');
    // By its key: a click may be taken to where things stood before a frame came.
    const show = (n: number) => charts.nth(n).getByRole('button').press('Enter');
    const waits = charts.first();
    const field = waits.getByRole('textbox', { name: 'Your prediction' });
    await expect(waits.getByText('it is sent to nobody, your teacher included')).toBeVisible();
    const button = waits.getByRole('button');
    await expect(button).toHaveText('That is my prediction: show the chart');
    // What is predicted from, then the field, then the way on.
    const tops = [waits.getByRole('img'), field, button].map(async (one) => {
      return (await one.boundingBox())!.y;
    });
    const [picture, writes, goes] = await Promise.all(tops);
    expect([writes! > picture!, goes! > writes!]).toEqual([true, true]);
    await show(0);
    await expect(waits.getByText('Write your prediction first')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(waits.locator('iframe')).toHaveCount(0);
    await field.fill('60, and telemarketers');
    await show(0);
    await expect(waits.locator('iframe')).toHaveAttribute('src', /\/embed\/list\//);
    await expect(waits.getByRole('img')).toHaveCount(0);
    await expect(waits.locator('.caption')).toContainText('filled as far as the list of 2013');
    await expect(field).toHaveValue('60, and telemarketers');
    await expect(field).not.toBeEditable();
    // One that waits for nothing comes at once; whoever will not say presses twice.
    await show(1);
    await expect(charts.nth(1).locator('iframe')).toBeVisible();
    await show(2);
    await expect(charts.nth(2).locator('iframe')).toHaveCount(0);
    await show(2);
    await expect(charts.nth(2).locator('iframe')).toBeVisible();
    await page.goto('about:blank');
    await expect.poll(() => at!.told.at(-1)).toContain('"exit":"suspend"');
    expect(at.told.join()).not.toContain('telemarketers');
  });

  test('says of a wrong answer why, and which was right, only after another try', async ({
    page,
  }) => {
    await page.goto('./teach/whose-job/');
    at = await learningPlatform(await packaged(page, 'SCORM 1.2'), '1.2');
    await page.goto(at.own);
    const why = page.locator('fieldset .why');
    const right = page.getByText('the right answer');
    for (const [question, n] of [2, 0, 0, 1].entries()) await answer(page, question, n).check();
    await check(page);
    await expect(why.first()).toContainText('Right. 47');
    await expect(why.nth(1)).toHaveText('Not quite. Choose again.');
    await expect(right).toHaveCount(3);
    // The same answers again are no other try.
    await check(page);
    await expect(why.nth(1)).toHaveText('Not quite. Choose again.');
    await answer(page, 1, 3).check();
    await check(page);
    await expect(why.nth(1)).toContainText('Not quite. At low risk jobs changed by');
    await expect(page.locator('fieldset').nth(1).locator('label', { has: right })).toContainText(
      'They grew, more slowly than the others.',
    );
    await expect(right).toHaveCount(4);
  });

  test('is read by all: axe finds nothing, and it is no wider than a narrow window with large text', async ({
    page,
  }) => {
    await page.goto('./teach/whose-job/');
    at = await learningPlatform(await packaged(page, 'SCORM 1.2'), '1.2');
    await page.goto(at.own);
    for (const [question, n] of [2, 0, 2, 1].entries()) await answer(page, question, n).check();
    await check(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const size of ['100%', '200%']) {
      await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  test('says outside a platform that nothing is recorded', async ({ page }) => {
    await page.goto('./teach/whose-job/');
    at = await learningPlatform(await packaged(page, 'SCORM 1.2'), '1.2');
    await page.goto(at.alone);
    await expect(status(page)).toHaveText(
      'Nothing you do here will be recorded: no learning platform was found round this page.',
    );
  });
});
