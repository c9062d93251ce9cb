import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { writeWork } from '../../src/state/answer.ts';
import { UNCHANGED, writePlan, type LessonPlan } from '../../src/state/lesson-plan.ts';
import type { LessonWork } from '../../src/state/lesson-work.ts';
import { axeFaults } from './axe.ts';
import { over, WAYS } from './sizes.ts';

const FORM = './teach/whose-job/change/';
const PAGE = './teach/whose-job/work/';
const HOSTILE = '<img src=x onerror="document.title=\'hit\'">';

const PLAN: LessonPlan = {
  ...UNCHANGED,
  ...{ lesson: 'whose-job', mark: '', title: 'Ours', parts: [3, 1], quizless: true },
  questions: { 1: HOSTILE },
  levers: { 3: { speed: 0.5 } },
};
const WORK: LessonWork = {
  ...{ lesson: 'whose-job', mark: '', group: '', name: 'Bo', order: 7, reached: 2, levers: [] },
  ...{ answers: [{ text: 'Ninety.', number: null, settled: true }], tries: [] },
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const prediction = (page: Page) => page.getByRole('textbox', { name: 'Your prediction' });
const link = (page: Page) => page.getByLabel('The link for students');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('mtm-work[data-live]')).toBeVisible();
}

/** A link that is pasted into the address of an open tab. */
const paste = (page: Page, fragment: string) =>
  page.evaluate((text) => {
    location.hash = text;
  }, fragment);

async function openForm(page: Page, address = FORM): Promise<void> {
  await page.goto(address);
  await expect(page.locator('mtm-plan')).toBeVisible();
}

test('a teacher changes a lesson, and students get it by link, in its order, with its words and levers', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('Title').fill('Jobs of 8b');
  await page.getByLabel('Question 1: Predict').fill('How many, do you think?\nAnd why?');
  await page.getByRole('button', { name: 'Move “Turn the dial” up' }).press('Enter');
  await page.getByRole('button', { name: 'Move “Turn the dial” up' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move “Turn the dial” up' })).toBeFocused();
  for (const part of ['What happened next', 'Quiz, and one word each'])
    await page.getByRole('group', { name: part }).getByLabel('Keep this part').uncheck();
  const quiz = page.getByRole('group', { name: 'Questions of the quiz to keep' });
  for (const asked of await quiz.getByRole('checkbox').all()) await asked.uncheck();
  await page.getByLabel('Set Speed of automation').last().check();
  await page.getByRole('spinbutton', { name: 'Value of Speed of automation' }).last().fill('0.5');
  await page.getByLabel('The class or the day').fill('8b');
  expect(await axeFaults(page, 'main')).toEqual([]);
  const address = await link(page).inputValue();
  // What a teacher writes is in the part that no server is sent.
  expect(new URL(address).search).toBe('?for=8b');

  await open(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobs of 8b');
  await expect(page.locator('.turns button')).toHaveText([
    'Turn the dial',
    'Commit yourself',
    'Write',
    'Hand in',
  ]);
  await press(page, 'I would rather not say');
  const embed = page.locator('.embed').filter({ visible: true });
  await expect(embed.locator('.caption').first()).toContainText('Speed of automation 0.5');
  const frame = embed.locator('iframe').contentFrame();
  await expect(frame.locator('[data-param=speed]')).toHaveValue('0.5');
  await press(page, 'Next part');
  await expect(page.getByText('How many, do you think?')).toBeVisible();
  await expect(page.getByText('Out of a hundred jobs')).toHaveCount(0);
  await prediction(page).fill('60');
  await press(page, 'That is my prediction');
  await page.reload();
  await expect(page.getByText('How many, do you think?')).toBeVisible();
  await press(page, 'Hand in');
  await expect(page.getByText('You have answered 1 of 4 questions.')).toBeVisible();
  expect(await axeFaults(page, 'main')).toEqual([]);

  await page.goto(await page.getByLabel('Send this link to your teacher').inputValue());
  const table = page.locator('.of-lesson');
  await expect(table.getByRole('heading')).toHaveText('Jobs of 8b · 8b');
  await expect(table.locator('thead').first().locator('th')).toHaveText([
    'Student',
    '1. The dial stands at one',
    '2. Move the speed to a third, to one, to two, to its end',
    '3. How many, do you think?',
    '4. Finish both sentences',
  ]);
  await expect(table.locator('tbody tr').first()).toContainText('60');
});

test('a teacher writes what leads on anew, leaves out single questions of the quiz, and is told what no longer fits', async ({
  page,
}) => {
  await openForm(page);
  const doubts = page.locator('.doubt').filter({ visible: true });
  await expect(doubts).toHaveCount(0);
  await page.getByLabel('What it says of itself').fill('Guess first, 8b.');
  await page.getByLabel('What stands before').first().fill('Two people made a list.');
  await page
    .getByRole('group', { name: 'What happened next' })
    .getByLabel('Keep this part')
    .uncheck();
  const gone = 'This asks about “What happened next”, which you left out.';
  const asked = page.getByRole('checkbox', { name: /What became of the jobs/ });
  await expect(asked).toHaveAccessibleDescription(gone);
  await expect(page.getByLabel('Question 5: Reflect')).toHaveAccessibleDescription(gone);
  await asked.uncheck();
  await expect(asked).toHaveAccessibleDescription('');
  const dial = page.getByRole('group', { name: 'Turn the dial' });
  await dial.getByLabel('Set Speed of automation').check();
  await dial.getByRole('spinbutton', { name: 'Value of Speed' }).fill('0.5');
  await expect(page.getByLabel('Question 3: Predict')).toHaveAccessibleDescription(
    'This may speak of another setting: you set Speed of automation here.',
  );
  await page.getByLabel('Question 3: Predict').fill('How high will it come?');
  await expect(page.getByLabel('Question 3: Predict')).toHaveAccessibleDescription('');
  await expect(page.getByRole('status').filter({ hasText: 'may no longer fit' })).toBeVisible();
  expect(await axeFaults(page, 'main')).toEqual([]);

  await open(page, await link(page).inputValue());
  await expect(page.getByText('Guess first, 8b.')).toBeVisible();
  await expect(page.getByText('Two people made a list.')).toBeVisible();
  await expect(page.getByText('In 2013 two researchers')).toHaveCount(0);
  await press(page, 'I would rather not say');
  await press(page, 'Next part');
  await press(page, 'I would rather not say');
  // No word of the lesson’s own on a setting that is not there.
  const caption = page.locator('.embed .caption').filter({ visible: true });
  await expect(caption).toHaveText(/^Unemployment, worst year \(set by your teacher: Speed of/);
  await press(page, 'Next part');
  await press(page, 'Next part');
  const legends = page.locator('.tried legend').filter({ visible: true });
  await expect(legends).toHaveText([
    /^\s*1\. What share/,
    /^\s*2\. Which of these/,
    /^\s*3\. On the dial/,
  ]);
  for (const [n, option] of [
    [1, 3],
    [3, 1],
    [4, 2],
  ])
    await page.locator(`[name=quiz-${n}][value="${option}"]`).check();
  await press(page, 'Check my answers');
  await expect(page.getByText('3 of 3 right.')).toBeVisible();
});

test('what a class is called comes along from the page of its teacher, and stays over a reload', async ({
  page,
}) => {
  await page.goto('./teach/whose-job/');
  await page.locator('mtm-give').scrollIntoViewIfNeeded();
  await page.getByLabel('The class or the day').fill('8b & co');
  // It goes along once the code for it has come.
  await expect(page.getByRole('link', { name: 'Change it for your class' })).toHaveAttribute(
    'href',
    /8b/,
  );
  await page.getByRole('link', { name: 'Change it for your class' }).click();
  const group = page.getByLabel('The class or the day');
  await expect(group).toHaveValue('8b & co');
  await group.fill('8c');
  await expect(page).toHaveURL(/\?for=8c#/);
  await page.reload();
  await expect(group).toHaveValue('8c');
  expect(new URL(await link(page).inputValue()).searchParams.get('for')).toBe('8c');
});

test('a changed lesson is saved as a file, gone on with, and opened by students', async ({
  page,
}) => {
  await openForm(page, `${FORM}#${writePlan(PLAN)}`);
  await expect(page.getByLabel('Title')).toHaveValue('Ours');
  await expect(page.getByText('The lesson was changed since this version')).toBeVisible();
  await expect(page.locator('.plan-parts legend').first()).toHaveText('Turn the dial');
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a file');
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'made-to-measure-lesson' });

  await openForm(page);
  await page.getByLabel('Go on with a version').setInputFiles(file);
  await expect(page.getByLabel('Title')).toHaveValue('Ours');
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Ours');

  await open(page, PAGE);
  await prediction(page).fill('60');
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
  // What a teacher wrote is text.
  await press(page, 'I would rather not say');
  await press(page, 'Next part');
  await expect(page.getByText(HOSTILE)).toBeVisible();
  await expect(page.locator('main img[src=x]')).toHaveCount(0);
  await press(page, 'Go back to it');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose job?');
  await expect(prediction(page)).toHaveValue('60');
});

test('a version that is cut, changed or of another lesson is told, and nothing of the page is lost', async ({
  page,
}) => {
  const whole = writePlan(PLAN);
  const other = writePlan({ ...PLAN, lesson: 'on-whose-terms' });
  await open(page, PAGE);
  await prediction(page).fill('60');
  for (const [fragment, said] of [
    [whole.slice(0, -9), 'did not arrive whole'],
    [whole.replace(/sum=./, 'sum=~'), 'did not arrive whole'],
    [other, 'is of another lesson'],
  ] as const) {
    await paste(page, fragment);
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(prediction(page)).toHaveValue('60');
  }
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') };
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByText('That file has neither a lesson nor work')).toBeVisible();
  await expect(prediction(page)).toHaveValue('60');
  await openForm(page, `${FORM}#${whole.slice(0, -9)}`);
  await expect(page.getByText('That version of the lesson is not whole')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Whose job?');
});

test('a second link that is pasted into an open tab is taken up, and what was typed can be gone back to', async ({
  page,
}) => {
  await open(page, PAGE);
  const loads: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads.push(frame.url());
  });
  await page.evaluate(() => {
    document.documentElement.dataset.same = '';
  });
  await prediction(page).fill('Sixty, typed here');
  await paste(page, writeWork(WORK));
  await expect(prediction(page)).toHaveCount(0);
  await press(page, 'Commit yourself');
  await expect(prediction(page)).toHaveValue('Ninety.');
  await expect(page.getByText('What was here before is not lost.')).toBeVisible();
  expect(await axeFaults(page, 'main')).toEqual([]);
  await press(page, 'Go back to it');
  await expect(prediction(page)).toHaveValue('Sixty, typed here');
  await prediction(page).fill('Sixty, typed here, and more');
  await expect(page).toHaveURL(/and\+more/);
  await page.goBack();
  await press(page, 'Commit yourself');
  await expect(prediction(page)).toHaveValue('Ninety.');
  // It was one page all along.
  await expect(page.locator('html[data-same]')).toHaveCount(1);
});

test('work that the device keeps is not written over by other work that a link brings', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => localStorage.getItem('made-to-measure-lesson-whose-job'));
  await open(page, PAGE);
  await prediction(page).fill('60');
  await page.getByLabel('Keep my work on this device').check();
  const mine = await kept();
  expect(mine).toContain('60');
  await paste(page, writeWork({ ...WORK, answers: [] }));
  await expect(page.getByText('This device keeps other work of this lesson.')).toBeVisible();
  await expect(page.getByLabel('Keep my work on this device')).not.toBeChecked();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Other words');
  await expect(page).toHaveURL(/Other\+words/);
  expect(await kept()).toBe(mine);
});

test('both pages of a changed lesson fit into 320 pixels and under text of 200 per cent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    `${FORM}#${writePlan(PLAN)}`,
    `${PAGE}#${writePlan(PLAN)}`,
    './teach/whose-job/',
  ]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    expect(await over(page), address).toBeLessThanOrEqual(0);
    await WAYS['the page’s size'](page, 32);
    expect(await over(page), address).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and shows no form that would do nothing', async ({ page }) => {
    await page.goto(FORM);
    await expect(page.getByText('Changing a lesson needs JavaScript')).toBeVisible();
    await expect(page.locator('mtm-plan')).toBeHidden();
  });
});
