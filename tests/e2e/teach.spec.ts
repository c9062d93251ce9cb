import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { qrPath } from '../../src/scenes/reader/qr.ts';
import { writeAnswer } from '../../src/state/answer.ts';
import { namedIn, NO_ASSIGNMENT, writeAssignment } from '../../src/state/assignment.ts';
import type { StudentAnswer } from '../../src/state/student-answer.ts';
import { asksWhoLeaves } from './leaving.ts';

const HOSTILE = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';

const bench = (page: Page) => page.locator('#workbench');
const lever = (page: Page, id: string) => bench(page).locator(`[data-param=${id}]`);

const ADA: StudentAnswer = {
  name: 'Ada',
  text: 'It comes sooner, I think & hope.',
  shows: 'unemployment',
  expected: 8,
  foreseen: '',
  levers: { speed: 1.95 },
  parameters: {},
};
const coded = encodeURIComponent;

async function openAssignment(page: Page, query: string): Promise<void> {
  await page.goto(`./teach/assignment/?assignment=1&${query}`);
  await expect(page.locator('mtm-assignment')).toBeVisible();
}

async function live(page: Page): Promise<void> {
  await bench(page).scrollIntoViewIfNeeded();
  await expect(bench(page)).toHaveAttribute('data-live', 'true');
}

test.describe('an assignment', () => {
  test('is made by a teacher, worked on by a student, and comes back as a link', async ({
    page,
  }) => {
    await page.goto('./teach/assignment/');
    await page.getByLabel('The task').fill('What does retraining do?\nLook at the peak.');
    const speed = page.locator('[data-lever=speed]');
    await speed.getByRole('combobox').selectOption('lock');
    await speed.getByRole('spinbutton').fill('1.95');
    const retrain = page.locator('[data-lever=retrain]');
    await retrain.getByRole('combobox').selectOption('begin');
    await retrain.getByRole('spinbutton').fill('0');
    await page.getByLabel('What is drawn at first').selectOption('unemployment');
    await page.getByLabel('Ask for a prediction').check();
    await page.getByLabel('the settings to begin with').check();
    const link = await page.getByLabel('The link', { exact: true }).inputValue();
    expect(link).toMatch(/lock=speed:1\.95/);
    const code = page.getByRole('img', { name: 'QR code of the link' });
    await expect(code.locator('path')).toHaveAttribute('d', qrPath(link).d);
    await page.getByLabel('The task').fill('What does retraining do? '.repeat(40));
    await expect(code).toBeVisible();
    await page.getByLabel('The task').fill(Array.from({ length: 300 }, (_, n) => n * n).join(' '));
    await expect(code).toBeHidden();
    await expect(page.getByText('The link is too long for a code')).toBeVisible();
    await expect(page.getByRole('button', { name: 'over the whole window' })).toBeHidden();

    await page.goto(link);
    await expect(page.locator('.task')).toHaveText('What does retraining do?\nLook at the peak.');
    await expect(bench(page)).toBeHidden();
    await page.getByRole('spinbutton', { name: 'Unemployment, worst year' }).fill('8');
    await page.getByRole('button', { name: 'That is my guess' }).click();
    await live(page);
    await expect(page.getByText('You said 8 per cent.')).toBeVisible();
    await expect(page.locator('.presets')).toBeHidden();
    await expect(lever(page, 'speed')).toBeDisabled();
    await expect(lever(page, 'retrain')).toHaveValue('0');
    await lever(page, 'retrain').press('End');
    await page.getByLabel('Your answer', { exact: true }).fill('It hardly moves.');
    await page.getByLabel('Your name').fill('Ada');
    const answer = await page.getByLabel('Send this link').inputValue();
    expect(new URL(answer).search).toBe('');
    for (const said of [
      'name=Ada&shows=unemployment&expects=8&says=It+hardly+moves.',
      '&task=What+does+retraining+do%3F+Look+at+the+peak.&speed=1.95&retrain=1&',
    ])
      expect(new URL(answer).hash).toContain(said);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ answers: [new URL(answer).hash.slice(1)] });
  });

  test('is seen beside its form as a student sees it, and follows what is typed and chosen', async ({
    page,
  }) => {
    await page.goto('./teach/assignment/');
    const seen = page.locator('[data-part=preview] iframe').last().contentFrame();
    const example = page.getByRole('button', { name: 'Fill in an example' });
    await example.click();
    await expect(example).toBeHidden();
    await expect(page.getByLabel('A title')).toBeFocused();
    await expect(seen.getByRole('heading', { name: 'Can retraining keep up?' })).toBeVisible();
    await expect(seen.getByText('Unemployment, worst year: what do you expect?')).toBeVisible();
    await page.getByLabel('A title').pressSequentially(' And who pays?');
    await expect(seen.locator('[data-part=title]')).toHaveText(
      'Can retraining keep up? And who pays?',
    );
    await page.getByLabel('The task').fill('');
    await page.getByLabel('What they work with').selectOption('gap');
    await expect(page.getByText('Take away')).toBeHidden();
    await page.getByLabel('The step it stands at').selectOption('gap.4');
    await expect(seen.getByLabel('What do you expect to see?')).toBeVisible();
    await page.getByLabel('Ask for a prediction').uncheck();
    await expect(seen.frameLocator('iframe').locator('figure[data-chart=gap]')).toHaveAttribute(
      'data-active-step',
      '4',
    );
    const link = await page.getByLabel('The link', { exact: true }).inputValue();
    expect(new URL(link).searchParams.get('chart')).toBe('gap');
    expect(link).not.toMatch(/ask=|shows=/);
    // What it replaced is no step on the way back.
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  test('stays in the address of its form over a reload, and is gone on with from there', async ({
    page,
  }) => {
    await page.goto('./teach/assignment/');
    await page.getByLabel('A title').fill('Who pays?');
    await page.getByLabel('The task').fill('Look & say.\nThen write.');
    await page.getByLabel('What they work with').selectOption('gap');
    await page.getByLabel('The step it stands at').selectOption('gap.4');
    const speed = page.locator('[data-lever=speed]');
    await speed.getByRole('combobox').selectOption('lock');
    await speed.getByRole('spinbutton').fill('1.5');
    await page.getByLabel('Ask for a prediction').check();
    await page.getByLabel('The class or the day').fill('8b');
    const link = page.getByLabel('The link', { exact: true });
    const made = await link.inputValue();
    const hasIt = async () => {
      await expect(page.getByLabel('A title')).toHaveValue('Who pays?');
      await expect(page.getByLabel('The task')).toHaveValue('Look & say.\nThen write.');
      await expect(page.getByLabel('The step it stands at')).toHaveValue('gap.4');
      await expect(speed.getByRole('combobox')).toHaveValue('lock');
      await expect(speed.getByRole('spinbutton')).toHaveValue('1.5');
      await expect(page.getByLabel('Ask for a prediction')).toBeChecked();
      await expect(link).toHaveValue(made);
    };
    await expect(page).toHaveURL(/#assignment=2&.*&for=8b/);
    await page.reload();
    await hasIt();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await hasIt();
    await page.goto('about:blank');
    await page.goto(address.slice(0, -12));
    await expect(page.getByText('Nothing was taken from it.')).toBeVisible();
    await expect(page.getByLabel('The task')).toHaveValue('');
  });

  test('its code stands over the whole window for a wall, as that of a lesson does, given out or changed', async ({
    page,
  }) => {
    for (const path of ['assignment/', 'whose-job/', 'whose-job/change/']) {
      await page.goto(`./teach/${path}`);
      const form = page.locator('mtm-assignment-form, mtm-give, mtm-plan');
      await form.scrollIntoViewIfNeeded();
      const code = form.getByRole('img', { name: 'QR code of the link' });
      await expect(code.locator('path')).toBeVisible();
      const press = form.getByRole('button', { name: 'Show it over the whole window' });
      await press.click();
      const card = page.getByRole('dialog');
      const large = (await card.locator('svg').boundingBox())!;
      const { width, height } = page.viewportSize()!;
      expect(Math.min(large.width, large.height)).toBeGreaterThan(0.6 * Math.min(width, height));
      const drawn = await code.locator('path').getAttribute('d');
      await expect(card.locator('path')).toHaveAttribute('d', drawn!);
      await card.getByRole('button', { name: 'Close' }).click();
      await expect(press).toBeFocused();
    }
  });

  test('keeps what is pasted into its form while what a student sees is still on its way', async ({
    page,
  }) => {
    await page.goto('./teach/assignment/');
    const seen = page.locator('[data-part=preview] iframe').last().contentFrame();
    await expect(seen.locator('[data-part=task]')).toBeAttached();
    let go = () => {};
    const waits = new Promise<void>((done) => (go = done));
    await page.route(/chart=gap/, async (route) => {
      await waits;
      await route.continue();
    });
    await page.getByLabel('What they work with').selectOption('gap');
    await page.getByLabel('The task').focus();
    // As a paste does: nothing is said to be chosen until the field is left.
    await page.keyboard.insertText('Which line moves?');
    go();
    await expect(seen.locator('[data-part=chart] iframe')).toBeVisible();
    await expect(seen.locator('[data-part=task]')).toHaveText('Which line moves?');
  });

  test('is headed by its title, or a word for it, and begins with its task', async ({ page }) => {
    for (const title of ['', 'Who pays?']) {
      const assignment = { ...NO_ASSIGNMENT, title, task: 'Why?' };
      await page.goto('about:blank');
      await page.goto(`./teach/assignment/${writeAssignment(assignment)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title || 'Your task');
      const head = page.locator('.workbench .head');
      await expect(head.locator(':scope > :visible').first()).toHaveText('Why?');
    }
  });

  test('is copied as a title to press, for what shows links so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./teach/assignment/');
    await page.getByLabel('A title').fill('Who pays & <why>?');
    await page.getByRole('button', { name: 'Copy as a linked title' }).click();
    await expect(page.locator('mtm-assignment-form').getByRole('status')).toHaveText('Copied.');
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item!.getType('text/html')).text();
      const link = new DOMParser().parseFromString(html, 'text/html').querySelector('a')!;
      return { words: link.textContent, href: link.href };
    });
    const href = await page.getByLabel('The link', { exact: true }).inputValue();
    expect(pasted).toEqual({ words: 'Who pays & <why>?', href });
  });

  test('may be about any chart, whose levers it sets and locks, and whose student’s are handed in and kept', async ({
    page,
  }) => {
    const asked = { title: 'Who is in?', chart: 'gap', step: 'gap.4' };
    const set = { lock: { speed: 1.95 }, begin: { retrain: 0.8 } };
    await page.goto(
      `./teach/assignment/${writeAssignment({ ...NO_ASSIGNMENT, ...asked, ...set })}`,
    );
    const chart = page.locator('[data-part=chart] iframe').contentFrame();
    const figure = chart.locator('figure[data-chart=gap]');
    await expect(page.getByRole('heading', { name: 'Who is in?' })).toBeVisible();
    await expect(bench(page)).toBeHidden();
    await expect(figure).toHaveAttribute('data-active-step', '4');
    await expect(figure).toHaveAttribute('data-state', /"speed":1\.95,"retrain":0\.8/);
    await expect(chart.locator('[data-param=speed]')).toBeDisabled();
    await expect(chart.getByText('locked')).toHaveCount(1);
    await chart.locator('[data-param=retrain]').press('End');
    const answer = page.getByLabel('Send this link');
    await expect(answer).toHaveValue(/speed=1\.95&retrain=1(?!\d|\.)/);
    await expect(page).toHaveURL(/#answer=.*retrain=1/);
    await page.reload();
    await expect(figure).toHaveAttribute('data-state', /"speed":1\.95,"retrain":1[,}]/);
    await expect(answer).toHaveValue(/speed=1\.95&retrain=1(?!\d|\.)/);
  });

  test('asks in words what a chart will show, and shows the step before until it is said', async ({
    page,
  }) => {
    const asked = { chart: 'gap', step: 'gap.5', lock: { speed: 1.95 }, asks: true };
    await page.goto(`./teach/assignment/${writeAssignment({ ...NO_ASSIGNMENT, ...asked })}`);
    const frame = page.locator('[data-part=chart] iframe');
    const figure = frame.contentFrame().locator('figure[data-chart=gap]');
    const commit = page.getByRole('button', { name: 'That is my guess' });
    await expect(figure).toHaveAttribute('data-active-step', '4');
    // What the lever does is what is asked.
    await expect(frame).toHaveAttribute('src', /\?step=gap\.4&controls=0&v=1$/);
    await expect(frame.contentFrame().locator('[data-action=next-step]')).toBeHidden();
    await expect(page.getByLabel('Your answer', { exact: true })).toBeHidden();
    await commit.click();
    await expect(page.getByText('Write your prediction first.')).toBeVisible();
    await page.getByLabel('What do you expect to see?').fill('Both lines rise, because…');
    await commit.click();
    await expect(page.getByText('You expected: “Both lines rise, because…”')).toBeVisible();
    await expect(figure).toHaveAttribute('data-active-step', '5');
    await expect(figure).toHaveAttribute('data-state', /"speed":1\.95/);
    await page.reload();
    await expect(page.getByText('You expected: “Both lines rise, because…”')).toBeVisible();
    await expect(commit).toBeHidden();
    const link = await page.getByLabel('Send this link').inputValue();
    await page.goto(link);
    await expect(page.locator('mtm-class tbody tr')).toContainText('Both lines rise, because…');
  });

  test('keeps what was written for a prediction when one would rather not guess, until that is said twice', async ({
    page,
  }) => {
    const pass = () => page.getByRole('button', { name: 'I would rather not guess' }).click();
    const again = page.getByText('What you wrote would be left out.');
    await openAssignment(page, 'shows=unemployment&ask=1');
    const guess = page.getByRole('spinbutton', { name: 'Unemployment, worst year' });
    await guess.fill('8');
    await pass();
    await expect(again).toBeVisible();
    await expect(guess).toHaveValue('8');
    await guess.fill('about 9');
    await expect(again).toBeHidden();
    await pass();
    await expect(page.getByText('“about 9” is not a number')).toBeVisible();
    await expect(bench(page)).toBeHidden();
    await pass();
    await live(page);
    await expect(page.locator('.said p')).toHaveCount(0);

    await page.goto('about:blank');
    await openAssignment(page, 'chart=gap&step=gap.5&ask=1');
    const words = page.getByLabel('What do you expect to see?');
    await words.fill('Both lines rise.');
    await pass();
    await expect(again).toBeVisible();
    await expect(words).toHaveValue('Both lines rise.');
    await page.getByRole('button', { name: 'That is my guess' }).click();
    await expect(page.getByText('You expected: “Both lines rise.”')).toBeVisible();
  });

  test('keeps a prediction over a reload that comes at once', async ({ page }) => {
    await openAssignment(page, 'shows=unemployment&ask=1');
    await page.getByRole('spinbutton', { name: 'Unemployment, worst year' }).fill('8');
    await page.getByRole('button', { name: 'That is my guess' }).click();
    await page.reload();
    await expect(page.getByText('You said 8 per cent.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'That is my guess' })).toBeHidden();
  });

  test('that takes the range of futures away has none in its picture, which it has else', async ({
    page,
  }) => {
    const band = bench(page).locator('[data-key=band]');
    const workers = () => page.workers().filter((one) => one.url().includes('band'));
    for (const [hide, n] of [
      ['presets', 1],
      ['presets,futures', 0],
    ] as const) {
      await page.goto('about:blank');
      await openAssignment(page, `shows=unemployment&hide=${hide}`);
      await live(page);
      await lever(page, 'retrain').press('End');
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
      await expect(band).toHaveCount(n);
      expect(workers()).toHaveLength(n);
    }
  });

  test('keeps its locks whatever moves the levers, and its beginnings when all is reset', async ({
    page,
  }) => {
    await openAssignment(page, 'lock=speed:0.34&begin=newTasks:0.9');
    await live(page);
    await page.getByRole('button', { name: 'Early adoption' }).click();
    await expect(lever(page, 'speed')).toHaveValue('0.34');
    await page.getByRole('button', { name: 'Efficiency alone' }).click();
    await expect(lever(page, 'newTasks')).toHaveValue('0.25');
    await expect(lever(page, 'speed')).toHaveValue('0.34');
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect(lever(page, 'newTasks')).toHaveValue('0.9');
    await lever(page, 'retrain').press('End');
    await expect(page).toHaveURL(/retrain=1/);
    await page.reload();
    await live(page);
    await expect(lever(page, 'retrain')).toHaveValue('1');
    await expect(lever(page, 'speed')).toHaveValue('0.34');
  });

  test('keeps a student’s answer over a reload, and the prediction as it was given', async ({
    page,
  }) => {
    const assignment = { ...NO_ASSIGNMENT, task: 'Why?', shows: 'unemployment', asks: true };
    const link = `./teach/assignment/${writeAssignment(assignment)}`;
    const guess = page.getByRole('spinbutton', { name: 'Unemployment, worst year' });
    // As a mail has it that was written in HTML.
    await page.goto(link.replaceAll('&', '&amp;'));
    await expect(page.locator('.task')).toHaveText('Why?');
    await guess.fill('8');
    await page.getByRole('button', { name: 'That is my guess' }).click();
    await live(page);
    await lever(page, 'retrain').press('End');
    await page.getByLabel('Your answer', { exact: true }).fill('It hardly moves.');
    await page.getByLabel('Your name').fill('Ada');
    const answer = await page.getByLabel('Send this link').inputValue();
    // The address is written at most once a second.
    await expect(page).toHaveURL(/name=Ada/);
    await page.reload();
    await live(page);
    await expect(page.getByText('You said 8 per cent.')).toBeVisible();
    await expect(guess).toBeHidden();
    await expect(page.getByLabel('Your answer', { exact: true })).toHaveValue('It hardly moves.');
    await expect(lever(page, 'retrain')).toHaveValue('1');
    await expect(page.getByLabel('Send this link')).toHaveValue(answer);

    await page.goto(link);
    await page.getByRole('button', { name: 'I would rather not guess' }).click();
    await live(page);
    // A jump within the page takes the place of the answer in the address for a moment.
    await page.evaluate(() => (location.hash = 'story'));
    await expect(page).toHaveURL(/#answer=/);
    await page.reload();
    await live(page);
    await expect(guess).toBeHidden();
    await expect(page.locator('.said p')).toHaveCount(0);
  });

  test('that is not whole is not shown as another, nor as the page where one is made', async ({
    page,
  }) => {
    const link = writeAssignment({ ...NO_ASSIGNMENT, task: 'Why?', lock: { speed: 1.95 } });
    for (const [broken, said] of [
      [link.slice(0, -12), 'The end of its link was lost'],
      [link.replace('Why', 'Who'), 'Something in its link was changed'],
    ] as const) {
      await page.goto(`./teach/assignment/${broken}`);
      await expect(page.getByRole('complementary')).toContainText(said);
      await expect(page.locator('mtm-assignment-form, .task, #workbench')).toHaveCount(1);
      await expect(page.locator('mtm-assignment-form')).toBeHidden();
    }
  });

  test('shows a hostile link as text, and says what of it makes no sense', async ({ page }) => {
    const task = encodeURIComponent(HOSTILE);
    await openAssignment(page, `task=${task}&lock=speed:99&shows=1"]&hide=body&speed=x`);
    await expect(page.locator('.task')).toHaveText(HOSTILE);
    await expect(page.locator('[data-part=misread] li')).toHaveCount(3);
    await expect(page.locator('mtm-assignment img[src=x]')).toHaveCount(0);
    await live(page);
    await expect(page).not.toHaveTitle('hit');
  });
});

test.describe('the class', () => {
  const link = (rest: string) =>
    `http://localhost/teach/class/#answer=1&shows=unemployment&${rest}`;
  const rows = (page: Page) => page.locator('mtm-class tbody tr');

  async function paste(page: Page, text: string): Promise<void> {
    await page.getByLabel('Links or files, as text').fill(text);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }

  test('sees every guess and curve in one picture, and sends nothing', async ({ page }) => {
    await page.goto('./teach/class/');
    await page.evaluate(() => document.fonts.ready);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await paste(
      page,
      [
        link('name=Ada&expects=8&speed=1.95'),
        link('expects=30&speed=0.34&says=Slow.'),
        link('name=Bo'),
      ].join('\n'),
    );
    await expect(rows(page)).toHaveCount(3);
    await expect(rows(page).nth(0)).toContainText('10.0');
    await expect(rows(page).nth(1)).toContainText('Student 2');
    await expect(page.locator('mtm-class .stage')).toHaveAttribute(
      'aria-label',
      '3 curves and 2 guesses: Unemployment, worst year',
    );
    await expect(page.locator('mtm-class .stage path')).toHaveCount(3);
    await page.getByRole('button', { name: 'Ada', exact: true }).click();
    await expect(page.locator('mtm-class .stage')).toContainText('Ada: 10.0');
    await page.getByLabel('Show names').uncheck();
    await expect(page.locator('mtm-class')).not.toContainText('Ada');
    await page.getByRole('button', { name: 'Take out Student 3' }).click();
    await expect(rows(page)).toHaveCount(2);
    expect(sent.filter((url) => /answer|Ada|expects/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('tells assignments apart, each with its own table and picture, and says what each student set', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    const slow = namedIn({ ...NO_ASSIGNMENT, task: 'Slow it down.' });
    const answers: StudentAnswer[] = [
      { ...ADA, name: 'Ada', shows: 'gap', levers: { speed: 1.95 }, task: slow },
      { ...ADA, name: 'Bo', shows: 'gap', levers: { speed: 0.5 }, task: slow },
      { ...ADA, name: 'Cy', shows: 'pay', task: namedIn({ ...NO_ASSIGNMENT, shows: 'pay' }) },
    ];
    await paste(page, answers.map((one) => `#${writeAnswer(one)}`).join('\n'));
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Bo']);
    await expect(rows(page).nth(1)).toContainText('Speed of automation 0.5');
    const stage = page.locator('mtm-class .stage');
    await expect(stage).toHaveAttribute('aria-label', /^2 curves/);
    const tasks = page.getByLabel('The assignment');
    await expect(tasks.locator('option')).toHaveText([
      'Slow it down. (2)',
      'An assignment without a task (1)',
      'All together',
    ]);
    await tasks.selectOption({ index: 1 });
    await expect(rows(page).locator('th')).toHaveText(['Cy']);
    await expect(page.getByLabel('What is drawn')).toHaveValue('pay');
    await tasks.selectOption('All together');
    await expect(rows(page)).toHaveCount(3);
    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this table' }).first().click();
    const csv = readFileSync(await (await table).path(), 'utf8');
    expect(csv).toContain('Set,Answer,Assignment,Class');
    expect(csv).toMatch(/^Bo,.*Speed of automation 0.5/m);
    await page.getByRole('button', { name: 'Take out Cy' }).click();
    await expect(tasks).toBeHidden();
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Bo']);
  });

  test('shows what was asked, and the chart it was asked of as each student left it, in place of curves of the workbench', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    const asked = { title: 'Who falls behind?', task: 'Move the speed.\nWhich line moves?' };
    const gap = namedIn({ ...NO_ASSIGNMENT, ...asked, chart: 'gap', step: 'gap.4', group: '8b' });
    const answer = (name: string, speed: number): StudentAnswer => ({
      ...{ ...ADA, name, shows: '', expected: null, levers: { speed }, task: gap },
      foreseen: `${name} says: both.`,
    });
    await paste(
      page,
      [answer('Ada', 1.95), answer('Bo', 0.5)].map((one) => `#${writeAnswer(one)}`).join('\n'),
    );
    await expect(page.getByRole('heading', { name: 'Who falls behind?' })).toBeVisible();
    await expect(page.getByText('Move the speed. Which line moves?')).toBeVisible();
    await expect(page.getByText('For 8b', { exact: true })).toBeVisible();
    await expect(page.getByText('The chart: The gap, at the step “')).toBeVisible();
    await expect(page.getByLabel('What is drawn')).toBeHidden();
    const table = page.getByRole('table', { name: 'What came back' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Student',
      'Expected',
      'Set',
      'Answer',
      'Take out',
    ]);
    await expect(rows(page).nth(1)).toContainText('Bo says: both.');
    const chart = page.frameLocator('iframe[title="The gap"]').getByRole('figure');
    await expect(chart).toHaveAttribute('data-state', /"speed":null/);
    await page.getByRole('button', { name: 'Bo', exact: true }).click();
    await expect(page.getByText('As Bo left it')).toBeVisible();
    await expect(chart).toHaveAttribute('data-state', /"speed":0\.5\b/);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this table' }).first().click();
    const csv = readFileSync(await (await saving).path(), 'utf8');
    expect(csv).toContain('Student,Expected,Set,Answer,Assignment,Class');
    expect(csv).toMatch(/^Bo,Bo says: both\.,Speed of automation 0\.5.*,Who falls behind\?,8b$/m);
  });

  test('takes files, and gives them back as one', async ({ page }) => {
    await page.goto('./teach/class/');
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const answers = ['answer=1&name=Ada&shows=gap', 'answer=1&name=Bo&shows=gap'];
    const good = JSON.stringify({ kind: 'made-to-measure-answers', version: 1, answers });
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([
        file('ada.json', good),
        file('photo.json', '\u0000PNG'),
        file('b.json', '[]'),
      ]);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.locator('[data-part=refused] li')).toHaveText([
      '“photo.json” is no file of answers.',
      '“b.json” is no file of answers.',
    ]);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all' }).click();
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
      answers: string[];
    };
    expect(saved.answers).toEqual([
      expect.stringMatching(/^answer=2&name=Ada&shows=gap&sum=/),
      expect.stringMatching(/^answer=2&name=Bo&shows=gap&sum=/),
    ]);
  });

  test('puts back what was taken out, one or all, until something else comes in', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    await paste(page, [link('name=Ada'), link('name=Bo'), link('name=Cy')].join('\n'));
    await page.getByRole('button', { name: 'Take out Bo' }).click();
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Cy']);
    await expect(page.getByText('Taken out: 1.')).toBeInViewport();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Bo', 'Cy']);
    await expect(page.getByText('Taken out')).toHaveCount(0);
    await page.getByRole('button', { name: 'Take out all' }).click();
    await expect(rows(page).first()).toBeHidden();
    const back = page.getByRole('button', { name: 'Put them back' });
    await expect(back).toBeFocused();
    // What was none changes nothing.
    await paste(page, 'no link');
    await back.click();
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Bo', 'Cy']);
    await page.getByRole('button', { name: 'Take out all' }).click();
    await paste(page, link('name=Di'));
    await expect(rows(page).locator('th')).toHaveText(['Di']);
    await expect(back).toHaveCount(0);
  });

  test('asks who leaves with answers that stand in no file', async ({ page }) => {
    const leave = () => asksWhoLeaves(page);
    const open = async (pasted: string) => {
      await page.goto('./teach/class/');
      await paste(page, pasted);
    };
    await open('no link');
    expect(await leave()).toBe(false);
    await open(link('name=Ada'));
    expect(await leave()).toBe(true);
    await open(link('name=Ada'));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as one file' }).click();
    const file = await (await saving).path();
    expect(await leave()).toBe(false);
    await open('');
    await page.getByLabel('Files', { exact: true }).setInputFiles(file);
    await expect(rows(page)).toHaveCount(1);
    expect(await leave()).toBe(false);
    await open(link('name=Ada'));
    await page.getByRole('button', { name: 'Take out all' }).click();
    expect(await leave()).toBe(false);
  });

  test('on paper has every cell within the page, under the name of its column, and tears no picture', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    const says = coded('It comes sooner than one would think. '.repeat(20));
    await paste(
      page,
      [link(`name=Ada&expects=8&speed=1.95&says=${says}`), link('name=Bo&speed=0.3')].join('\n'),
    );
    await expect(page.locator('mtm-class .stage path')).toHaveCount(2);
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cells = rows(page).first().locator('th, td:visible');
    await expect(cells).toHaveCount(6);
    const [name, ...others] = await Promise.all(
      (await cells.all()).map((cell) => cell.boundingBox()),
    );
    for (const cell of others) {
      expect(cell!.x).toBe(name!.x);
      expect(cell!.y).toBeGreaterThan(name!.y);
      expect(cell!.x + cell!.width).toBeLessThanOrEqual(718);
    }
    const names = await cells.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one, '::before').content),
    );
    expect(names).toEqual([
      'none',
      ...['Outcome', 'Guess', 'The model at their setting', 'Set', 'Answer'].map(
        (name) => `"${name}"`,
      ),
    ]);
    await expect(page.getByText('Take out', { exact: true })).toBeHidden();
    await expect(page.locator('.class-picture')).toHaveCSS('break-inside', 'avoid');
  });

  test('shows that a table scrolls by an edge at the side that has more', async ({ page }) => {
    await page.goto('./teach/class/');
    await paste(page, link('name=Ada&says=Slow'));
    await expect(page.locator('mtm-class .stage path')).toHaveCount(1);
    await page.setViewportSize({ width: 412, height: 823 });
    const place = page.getByRole('group', { name: 'What came back' });
    const caption = place.locator('caption');
    await caption.scrollIntoViewIfNeeded();
    /** The outermost pixels beside the caption, where nothing is written. */
    const side = async () => {
      const { x, width } = (await place.boundingBox())!;
      const { y } = (await caption.boundingBox())!;
      return page.screenshot({ clip: { x: x + width - 3, y: y + 4, width: 3, height: 8 } });
    };
    const more = await side();
    await place.evaluate((one) => (one.scrollLeft = one.scrollWidth));
    expect((await side()).equals(more)).toBe(false);
  });

  test('takes up the answer of the link it is opened with, and clears it from the address', async ({
    page,
  }) => {
    const answer = writeAnswer(ADA);
    for (const link of [`#${answer}`, `%23${answer}`, `%23${coded(answer)}`]) {
      await page.goto('about:blank');
      await page.goto(`./teach/class/${link}`);
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText(ADA.text);
      await expect(page).toHaveURL(/\/teach\/class\/$/);
    }
  });

  test('takes mails and tables as they were pasted, and says what it could not take', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    const address = (answer: StudentAnswer) =>
      new URL(`teach/class/#${writeAnswer(answer)}`, page.url().replace(/teach.*/, '')).href;
    const lines = (text: string) => text.replace(/.{70}/g, '$&\n> ');
    const ada = address(ADA);
    const filtered = `https://nam12.safelinks.protection.outlook.com/?url=${coded(address({ ...ADA, name: 'Bo' }))}&data=05&reserved=0`;
    await paste(
      page,
      [
        `From: Ana <ana@school.example>\n\nHere is my link: ${lines(ada.replaceAll('&', '&amp;'))}\n`,
        `> On Monday Bo wrote:\n> ${lines(filtered)}\n>`,
        `Name;Link\nCy;${address({ ...ADA, name: 'Cy' })};${ada}`,
        address({ ...ADA, name: 'Di' }).slice(0, -14),
        `${address({ ...ADA, name: 'Ed' }).slice(0, -30)}…`,
        'https://protect-eu.mimecast.com/s/Ab1c',
        link('name=Flo&expects=900&speed=1.95&v=1'),
      ].join('\n'),
    );
    await expect(rows(page).locator('th')).toHaveText(['Ada', 'Bo', 'Cy', 'Flo']);
    await expect(rows(page).filter({ hasText: ADA.text })).toHaveCount(3);
    await expect(rows(page).nth(3)).toContainText('none');
    await expect(page.locator('[data-part=refused] li')).toHaveText([
      /“Di”, is not whole: its end was lost/,
      /“Ed”, is not whole: its end was lost/,
      'Flo: “900” makes no sense for the guess. It was left aside.',
      /“https:.*” stands for another address, and only the mail filter/,
    ]);
    await expect(page.getByText('Ask for what is missing again: best as a file')).toBeVisible();
    await expect(page.locator('[data-part=notes] li')).toHaveText([
      'There already, and counted once: Ada.',
      /^Made before links could be checked, .*: Flo\./,
      /^Other words were pasted along and left aside: “From: Ana/,
    ]);
  });

  test('shows hostile answers as text, refuses what is none, and keeps the rest', async ({
    page,
  }) => {
    await page.goto('./teach/class/');
    const hostile = encodeURIComponent(HOSTILE);
    await paste(
      page,
      [
        link(`name=${hostile}&says=${hostile}&expects=1e400&speed=NaN`),
        HOSTILE.replaceAll(' ', ''),
        'javascript:alert(1)#answer',
        `${link('name=Ada')}&set=${hostile}:1`,
        '{"__proto__":{"answers":1}}',
      ].join('\n'),
    );
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).first().locator('.written')).toHaveText(HOSTILE);
    await rows(page).first().getByRole('button').first().click();
    await expect(page.locator('mtm-class .stage')).toContainText('<img');
    await expect(page.locator('mtm-class :is(img, script)')).toHaveCount(0);
    await expect(page.locator('[data-part=refused] li').first()).toBeVisible();
    await expect(page).not.toHaveTitle('hit');
  });
});

test.describe('a lesson', () => {
  test('has its charts as embeds that show what they are set to, and still pictures on paper', async ({
    page,
  }) => {
    await page.goto('./teach/on-whose-terms/');
    const frame = page.locator('.embed iframe').nth(1);
    const embed = page.locator('.embed').nth(1);
    await expect(embed.locator('.waiting')).toBeVisible();
    await expect(frame).toBeHidden();
    await expect(embed).not.toContainText('eighty per cent', { useInnerText: true });
    const predicted = embed.getByRole('button', { name: 'The class has predicted' });
    const looks = () =>
      predicted.evaluate((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return `${color} on ${backgroundColor}`;
      });
    const waits = await looks();
    await expect(embed.getByRole('status')).toBeEmpty();
    await predicted.click();
    await expect(embed.locator('.waiting')).toBeHidden();
    await expect(predicted).toHaveAttribute('aria-pressed', 'true');
    await expect(embed.getByRole('status')).toContainText('Press again');
    expect(await looks()).not.toBe(waits);
    const [above, below] = [await frame.boundingBox(), await predicted.boundingBox()];
    expect(below!.y - above!.y - above!.height).toBeGreaterThan(8);
    await expect(embed).toContainText('eighty per cent', { useInnerText: true });
    await frame.scrollIntoViewIfNeeded();
    const figure = page.frameLocator('.embed iframe >> nth=1').locator('figure[data-chart=gap]');
    await expect(figure).toHaveAttribute('data-state', /"speed":1\.95,"retrain":0\.8/);
    await page.emulateMedia({ media: 'print' });
    await expect(frame).toBeHidden();
    const still = embed.locator('img').last();
    await expect(still).toBeVisible();
    await expect(still).toHaveJSProperty('naturalWidth', 380);
    await expect(page.locator('.expect p').first()).toBeVisible();
  });
});

test.describe('the handout', () => {
  test('is laid out for the paper that is chosen', async ({ page }) => {
    await page.goto('./teach/handout/');
    const sizes = async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return new Set(pdf.match(/MediaBox \[[^\]]+\]/g));
    };
    expect(await sizes()).toEqual(new Set(['MediaBox [0 0 594.95996 841.91998]']));
    await page.getByLabel('Letter').check();
    expect(await sizes()).toEqual(new Set(['MediaBox [0 0 612 792]']));
  });

  /** The pages of a PDF, counted by what begins each. */
  const pages = async (page: Page) =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)!
      .length;

  test('is the short cut until more is asked for, and of the whole what chapters are chosen', async ({
    page,
  }) => {
    await page.goto('./teach/handout/');
    const heads = page.getByRole('article').getByRole('heading', { level: 2 });
    const sources = page.locator('.references li:visible');
    const services = page.getByRole('heading', { name: 'The services' });
    await page.waitForLoadState('networkidle');
    const short = { pages: await pages(page), heads: await heads.count() };
    expect(short.pages).toBeLessThan(15);
    await expect(sources.first()).toBeVisible();
    const cited = await sources.count();
    const careers = page.getByRole('checkbox', { name: 'Careers' });
    await expect(careers).toBeDisabled();
    await page.getByRole('radio', { name: 'the whole' }).check();
    await expect(careers).toBeEnabled();
    expect(await heads.count()).toBeGreaterThan(short.heads);
    expect(await sources.count()).toBeGreaterThan(cited);
    expect(await pages(page)).toBeGreaterThan(3 * short.pages);
    for (const box of await page.locator('[name=chapter]').all())
      if ((await box.getAttribute('value')) !== 'services') await box.uncheck();
    await expect(heads).toHaveText(['The services']);
    await expect(services).toBeVisible();
    const named = await page
      .locator('.chapter:visible a[href*="#ref-"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    const listed = await sources.evaluateAll((all) => all.map(({ id }) => id));
    expect(listed.sort()).toEqual([...new Set(named)].sort());
  });

  test('says about how many pages it will be, fills them, and keeps what was chosen over a reload', async ({
    page,
  }) => {
    await page.goto('./teach/handout/');
    const status = page.locator('mtm-handout').getByRole('status');
    const said = async () => Number(/\d+/.exec((await status.textContent())!)![0]);
    const near = async () => {
      const [there, told] = [await pages(page), await said()];
      expect(Math.abs(told - there), `${told} said, ${there} printed`).toBeLessThanOrEqual(
        Math.max(2, there * 0.12),
      );
      return there;
    };
    await near();
    const careers = page.getByRole('checkbox', { name: 'Careers' });
    await expect(page.getByText('Careers (not in the short cut)')).toBeVisible();
    await page.getByRole('radio', { name: 'the whole' }).check();
    await expect(page.getByText('(not in the short cut)').first()).toBeHidden();
    for (const box of await page.locator('[name=chapter]').all())
      if (/careers|the-list|redesigned|gap/.test((await box.getAttribute('value'))!))
        await box.uncheck();
    await page.getByLabel('Letter').check();
    await page.getByLabel('A4').check();
    const steps = await page.locator('.leaf:visible').count();
    // Two steps side by side: with their words, a page holds nearly two, and two more where no words come between.
    expect(steps / (await near())).toBeGreaterThan(1.6);
    await expect(page).toHaveURL(/length=whole&without=the-list,careers/);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'the whole' })).toBeChecked();
    await expect(careers).not.toBeChecked();
    await expect(page.locator('.leaf:visible')).toHaveCount(steps);
  });

  test('is printed by a button', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto('./teach/handout/');
    await page.getByRole('button', { name: 'Print it' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is the short cut with its sources, and offers no choice that would do nothing', async ({
      page,
    }) => {
      await page.goto('./teach/handout/');
      await expect(page.locator('.leaf:visible').first()).toBeVisible();
      await expect(page.locator('.leaf:visible:not([data-short])')).toHaveCount(0);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      const listed = page.locator('.references li:visible');
      const named = new Set(
        await page
          .locator('.chapter:visible a[href*="#ref-"]:visible')
          .evaluateAll((links) =>
            links.map((link) => link.getAttribute('href')!.replace(/^.*#/, '')),
          ),
      );
      await expect(listed).toHaveCount(named.size);
    });
  });

  test('has a code for every figure that leads to that very state', async ({ page }) => {
    await page.goto('./');
    const steps = await page
      .locator('[data-scene] [data-step]')
      .evaluateAll((all) => all.map(({ id }) => id));
    await page.goto('./teach/handout/');
    await page.waitForLoadState('networkidle');
    const codes = await page.locator('.leaf').evaluateAll((leaves) =>
      leaves.map((leaf) => {
        const link = leaf.querySelector<HTMLAnchorElement>('.code')!;
        return {
          place: link.hash.slice(1),
          href: link.href,
          drawn: link.querySelector('path')!.getAttribute('d'),
          still: leaf.querySelector('img')!.getAttribute('src')!,
        };
      }),
    );
    expect(codes.map(({ place }) => place)).toEqual(steps);
    for (const { place, href, drawn, still } of codes) {
      expect(still).toContain(`/stills/${place}.svg`);
      expect(drawn).toBe(qrPath(href).d);
    }
  });
});
