import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { picture } from './picture.ts';
import { frames, live, openStory, readStep } from './story.ts';

const field = (page: Page) => page.locator('input[data-job-search]');
const options = (page: Page) => page.locator('mtm-job-search [role=option]');
const line = (page: Page) => page.locator('.job-line');

/** The option that the keys are at, or null. */
const active = (page: Page) =>
  field(page).evaluate((input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null;
  });

async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(options(page).first()).toBeVisible();
}

async function choose(page: Page, words: string): Promise<void> {
  await type(page, words);
  await field(page).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-job', /^\d\d-\d{4}$/);
}

/** The sentences that a region spoke since this was called. */
async function listen(page: Page, region: string): Promise<() => Promise<string[]>> {
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const element = document.querySelector(selector)!;
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
    });
  }, region);
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('by keyboard: everyday words find the title, which stays in the address', async ({ page }) => {
  await openStory(page);
  await expect(page.locator('[data-action=forget-job]')).toBeHidden();
  await type(page, 'trucker');
  await field(page).press('ArrowDown');
  expect(await active(page)).toContain('Heavy and tractor-trailer truck drivers');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Heavy and tractor-trailer truck drivers');
  await expect(field(page)).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-job', '53-3032');
  await expect.poll(() => page.url()).toContain('job=53-3032');

  await page.reload();
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('data-job', '53-3032');
  await expect(field(page)).toHaveValue('Heavy and tractor-trailer truck drivers');

  await page.locator('[data-action=forget-job]').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect.poll(() => page.url()).not.toContain('job=');
});

test('arrows go through the list and back to the text; Escape closes, then gives up', async ({
  page,
}) => {
  await openStory(page);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await type(page, 'teacher');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const count = await options(page).count();
  await field(page).press('ArrowUp');
  expect(await active(page)).toBe(await options(page).last().textContent());
  await field(page).press('ArrowDown');
  expect(await active(page)).toBeNull();
  for (let i = 0; i < count; i += 1) await field(page).press('ArrowDown');
  expect(await active(page)).toBe(await options(page).last().textContent());
  await field(page).press('Home');
  expect(await active(page)).toBeNull();
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await field(page).press('Escape');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('teacher');
  await field(page).press('ArrowDown');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await field(page).press('Escape');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
});

test('Tab takes the active option along and goes on', async ({ page }) => {
  await openStory(page);
  await type(page, 'nurse');
  await field(page).press('ArrowDown');
  await field(page).press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-job', '29-1141');
  await expect(field(page)).not.toBeFocused();
});

test('the field is a combobox to a screen reader, and axe finds nothing with its list open', async ({
  page,
}) => {
  await openStory(page);
  await expect(page.getByRole('combobox')).toHaveAccessibleName(/\w/);
  await expect(field(page)).toHaveAccessibleDescription(/\w/);
  await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list');
  const list = page.locator(`[id="${await field(page).getAttribute('aria-controls')}"]`);
  await expect(list).toHaveAttribute('role', 'listbox');
  await type(page, 'engineer');
  await field(page).press('ArrowDown');
  expect(await axeFaults(page, 'mtm-job-search')).toEqual([]);
});

test('how many were found is said once, when the typing rests', async ({ page }) => {
  await page.clock.install();
  await openStory(page);
  await type(page, 'a');
  // From here on time passes only where it is said, however slow the machine is.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.clock.runFor(1000);
  const said = await listen(page, 'mtm-job-search [role=status]');
  for (const letter of 'ccountant') {
    await field(page).press(letter);
    await page.clock.runFor(30);
  }
  await page.clock.runFor(1000);
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toContain(String(await options(page).count()));
  await page.clock.runFor(1000);
  expect(await said()).toHaveLength(1);
});

test('a finger finds options big enough, and the choice opens the page’s own words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openStory(page);
  const passage = page.locator('mtm-for-you').first();
  const everyone = await passage.textContent();
  await type(page, 'call centre');
  await expect(options(page).first()).toContainText(/call cent(re|er)/);
  for (const option of await options(page).all()) {
    const box = (await option.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  }
  await options(page).first().click();
  await expect(field(page)).toHaveValue('Customer service representatives');
  await passage.scrollIntoViewIfNeeded();
  await expect(passage).toContainText(/customer service representatives/i);
  await page.locator('[data-action=forget-job]').click();
  await expect(passage).toHaveText(everyone!);
});

test('what finds nothing gets help in place', async ({ page }) => {
  await openStory(page);
  const hint = await line(page).textContent();
  await field(page).fill('qqxzzk');
  await expect(line(page)).not.toHaveText(hint!);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('');
  await expect(line(page)).toHaveText(hint!);
});

test('a guess is called one, to eye and ear, and is taken only by who goes to it', async ({
  page,
}) => {
  await openStory(page);
  const said = await listen(page, 'mtm-job-search [role=status]');
  await type(page, 'acountant');
  const group = page.getByRole('listbox').getByRole('group');
  await expect(group).toHaveAccessibleName(/No occupation is called that/);
  await expect(group.getByText('nearest guesses')).toBeVisible();
  await expect.poll(said).toEqual([expect.stringMatching(/^No occupation is called that.* \d$/)]);
  expect(await axeFaults(page, 'mtm-job-search')).toEqual([]);
  // Enter shows the first before it takes it.
  await field(page).press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  expect(await active(page)).toContain('Accountants and auditors');
  await field(page).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-job', '13-2011');

  // A find is under no heading, and Enter takes it.
  await type(page, 'accountant');
  await expect(group).toHaveCount(0);
  await expect(options(page).first()).toContainText('Accountants and auditors');
});

test('who is not counted is told so, with what comes nearest', async ({ page }) => {
  await openStory(page);
  const said = await listen(page, 'mtm-job-search [role=status]');
  await field(page).fill('student');
  await expect(line(page)).toContainText('The survey counts jobs, and to learn is none.');
  // With the commonest work as a way on, which is not called the nearest.
  await expect(options(page)).toHaveCount(3);
  await expect.poll(async () => (await said()).join()).toContain('to learn is none');
  await field(page).press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  await expect(field(page)).toHaveValue('student');

  await type(page, 'farmer');
  const group = page.getByRole('listbox').getByRole('group');
  await expect(group).toHaveAccessibleName(/leaves out most farms.*Nearest/);
  await field(page).press('ArrowDown');
  expect(await active(page)).toContain('Farmers, ranchers');
  await options(page).nth(1).click();
  await expect(page.locator('html')).toHaveAttribute('data-job', '45-2092');
});

test('list and index are fetched when the field is used, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openStory(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /jobs\.json|job-search\./.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('/jobs.json'))).toHaveLength(1);
  await expect.poll(() => asked.filter((path) => path.includes('job-search.'))).toHaveLength(1);
});

test('an unknown occupation in the address is said so, and stays there', async ({ page }) => {
  await openStory(page, './?job=99-9999');
  const hint = await page.evaluate(
    () =>
      (
        JSON.parse(document.querySelector<HTMLElement>('mtm-job-search')!.dataset.words!) as {
          unknown: string;
        }
      ).unknown,
  );
  await expect(line(page)).toHaveText(hint);
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  expect(page.url()).toContain('job=99-9999');
});

test('without the list the field says so, and tries again', async ({ page }) => {
  await page.route('**/jobs.json', (route) => route.abort());
  await openStory(page);
  const hint = await line(page).textContent();
  await field(page).fill('nurse');
  await expect(line(page)).not.toHaveText(hint!);
  await page.unroute('**/jobs.json');
  await type(page, 'nurses');
  await expect(line(page)).toHaveText(hint!);
});

test('the panel lists what the page knows, and forgets all of it', async ({ page, context }) => {
  await page.goto('./?guess=38&view=page');
  await live(page);
  await choose(page, 'barista');
  const panel = page.locator('mtm-knows');
  await panel.locator('summary').click();
  await expect(panel.locator('li')).toHaveCount(3);
  await expect(panel).toContainText('Fast food and counter workers');
  await expect(panel).toContainText('38');
  await panel.locator('[data-action=forget]').click();
  await expect(panel.locator('li')).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

/** Steps whose pictures mark the occupation of a call centre, each in its own way. */
const OWN = ['crowd.10', 'services.3', 'list.5', 'next.4', 'redesigned.8', 'human.3'];

/** What the pictures of some steps show. */
async function picturesOf(page: Page, steps: string[]): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const step of steps) {
    await readStep(page, step);
    shown[step] = await picture(page.locator(`[data-scene=${step.split('.')[0]}] figure`));
  }
  return shown;
}

test('an occupation is marked in the pictures, and gone from all of them when it is forgotten', async ({
  page,
}) => {
  await openStory(page, './?speed=1.5&v=1');
  const before = await picturesOf(page, OWN);
  await choose(page, 'call centre');
  const own = await picturesOf(page, OWN);
  for (const step of OWN) expect(own[step], step).not.toBe(before[step]);
  const panel = page.locator('mtm-knows');
  await panel.scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-knows:defined')).toBeVisible();
  await panel.locator('summary').click();
  await panel.locator('[data-action=forget]').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  // What it forgets is also that the whole was asked for.
  await page.locator('.front mtm-cut input[value=whole]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-cut', 'whole');
  expect(await picturesOf(page, OWN)).toEqual(before);
});

test('Back to before an occupation was chosen takes it from the pictures', async ({ page }) => {
  const steps = ['list.5', 'human.3'];
  await openStory(page);
  const before = await picturesOf(page, steps);
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('.contents a')!.click();
  });
  await choose(page, 'call centre');
  await expect.poll(() => page.url()).toContain('job=43-4051');
  const own = await picturesOf(page, steps);
  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-job');
  expect(await picturesOf(page, steps)).toEqual(before);
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('data-job', '43-4051');
  expect(await picturesOf(page, steps)).toEqual(own);
});

test('a link to a place on the page takes back nothing that was just set', async ({ page }) => {
  await openStory(page, './?view=page');
  const kept = await page.evaluate(async () => {
    const range = document.querySelector<HTMLInputElement>('mtm-guess input[type=range]')!;
    range.scrollIntoView();
    await customElements.whenDefined('mtm-guess');
    // The second waits for its turn in the address, and the link comes before.
    for (const value of ['20', '30']) {
      range.value = value;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector<HTMLAnchorElement>('.contents a')!.click();
    return location.search;
  });
  expect(kept).toContain('guess=20');
  await expect.poll(() => page.url()).toContain('guess=30');
  await expect(page.locator('mtm-guess [role=spinbutton]')).toHaveValue('30');
});

for (const anchoring of ['auto', 'none'])
  test(`words that change above the screen move nothing on it: overflow-anchor ${anchoring}`, async ({
    page,
  }) => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/jobs.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await openStory(page, './?view=page&job=43-4051');
    const passage = page.locator('mtm-for-you').first();
    // Some browsers hold the place themselves, others don't.
    await passage.evaluate((element, value) => {
      document.body.style.setProperty('overflow-anchor', value);
      window.scrollBy(0, element.getBoundingClientRect().bottom + 200);
    }, anchoring);
    await frames(page);
    const read = await page.evaluateHandle(() =>
      [...document.querySelectorAll('main :is(p, h2, h3)')].find(
        (element) => element.getBoundingClientRect().bottom > 0,
      )!,
    );
    const bottom = () => read.evaluate((element) => element.getBoundingClientRect().bottom);
    const before = await bottom();
    const height = (await passage.boundingBox())!.height;
    answer();
    await expect(passage).toContainText(/customer service/i);
    // Two more, in which a browser that holds the place itself would move the page once again.
    await frames(page);
    await frames(page);
    expect((await passage.boundingBox())!.height).not.toBe(height);
    expect(Math.abs((await bottom()) - before)).toBeLessThanOrEqual(1);
  });
