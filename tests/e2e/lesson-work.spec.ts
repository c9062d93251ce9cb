import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeWork } from '../../src/state/answer.ts';
import { UNCHANGED, writePlan } from '../../src/state/lesson-plan.ts';
import type { LessonWork } from '../../src/state/lesson-work.ts';
import { qrPath } from '../../src/scenes/reader/qr.ts';
import { axeFaults } from './axe.ts';
import { asksWhoLeaves } from './leaving.ts';

const PAGE = './teach/whose-job/work/';
const KEY = 'made-to-measure-lesson-whose-job';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });
const prediction = (page: Page) => page.getByRole('textbox', { name: 'Your prediction' });
const answer = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const link = (page: Page) => page.getByLabel('Send this link to your teacher');

async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.locator('mtm-work[data-live]')).toBeVisible();
}

/** The options of a question of the quiz, as the student sees them. */
const options = (page: Page, n: number) => page.locator('.tried fieldset').nth(n).locator('label');
const choose = (page: Page, n: number, value: number) =>
  page.locator(`[name=quiz-${n + 1}][value="${value}"]`).check();

/** Goes through the lesson to its quiz, without a prediction. */
async function toQuiz(page: Page): Promise<void> {
  await press(page, 'I would rather not say');
  await press(page, 'Next part');
  await press(page, 'Next part');
  await press(page, 'I would rather not say');
  await press(page, 'Next part');
  await press(page, 'Next part');
  await expect(heading(page, 'Quiz, and one word each')).toBeFocused();
}

/** Goes through the lesson to its dial, without a prediction so far; the number that one is asked there. */
async function toDial(page: Page): Promise<Locator> {
  await open(page);
  await press(page, 'I would rather not say');
  await press(page, 'Next part');
  await press(page, 'Next part');
  return page.getByRole('spinbutton', { name: 'Unemployment, worst year: in a number' });
}

test('a chart shows what comes of it only once the prediction stands', async ({ page }) => {
  await open(page);
  const embed = page.locator('.embed').first();
  const question = page.locator('.question').first();
  const waits = question.getByRole('img');
  await expect(question.getByText(/room for a guess/)).toBeVisible();
  await expect(question.getByText('This picture stands still.')).toBeVisible();
  // What is predicted from is seen before there is room to predict.
  await expect(waits).toBeVisible();
  const [picture, field] = [await waits.boundingBox(), await prediction(page).boundingBox()];
  expect(picture!.y + picture!.height).toBeLessThan(field!.y);
  await expect(embed).toBeHidden();
  await expect(page.getByText('What to expect')).toHaveCount(0);
  // Nothing is given yet: the lesson waits, and leads to what it waits for.
  await press(page, 'Next part');
  await expect(page.getByText('Predict first, or say that you would rather not.')).toBeVisible();
  await expect(prediction(page)).toBeFocused();
  await press(page, 'That is my prediction');
  await expect(page.getByText('Write your prediction first.')).toBeVisible();
  await expect(embed.locator('iframe')).toBeHidden();

  await prediction(page).fill('60, and telemarketers');
  await press(page, 'That is my prediction');
  await expect(embed.locator('iframe')).toBeVisible();
  await expect(embed.getByRole('img')).toHaveCount(0);
  const figure = embed.locator('iframe').contentFrame().locator('figure[data-chart=list]');
  await expect(figure).toHaveAttribute('data-state', /"view":"answer"/);
  await expect(
    page.getByRole('status').filter({ hasText: 'Your prediction stands.' }),
  ).toBeVisible();
  await expect(prediction(page)).not.toBeEditable();
  await press(page, 'Next part');
  await expect(heading(page, 'What happened next')).toBeFocused();
  await expect(heading(page, 'Commit yourself')).toBeHidden();
});

test('a prediction of a curve is a number too, which stands among the guesses and curves of the class', async ({
  page,
}) => {
  const number = await toDial(page);
  await number.fill('190');
  await expect(page.getByText('It goes from 0 to 100, so 190 counts as 100.')).toBeVisible();
  await number.fill('12,5');
  await press(page, 'That is my prediction');
  await expect(number).toBeDisabled();
  await expect(page).toHaveURL(/given=1,3.*&n3=12\.5/);
  await page.reload();
  await expect(number).toHaveValue('12.5');
  await expect(number).toBeDisabled();
  await press(page, 'Hand in');
  await expect(page.getByText('You have answered 1 of 5 questions')).toBeVisible();
  await page.goto(await link(page).inputValue());
  const lesson = page.locator('.of-lesson');
  await expect(lesson.getByRole('row').nth(1)).toContainText('12.5 per cent');
  await lesson.getByLabel('What is shown').selectOption({ index: 6 });
  const stage = lesson.locator('.stage');
  await expect(stage).toHaveAttribute('aria-label', /^1 curves and 1 guesses: Unemployment/);
  await expect(stage.getByText('guesses')).toBeVisible();
});

test('a number that was not understood, or became another, is given only once its writer has seen it', async ({
  page,
}) => {
  const number = await toDial(page);
  const words = prediction(page);
  const given = page.getByRole('status').filter({ hasText: 'Your prediction stands.' });
  await words.fill('Half as high again.');
  await number.fill('about 9');
  await press(page, 'That is my prediction');
  await expect(page.getByText('“about 9” is not a number.')).toBeVisible();
  await expect(number).toBeFocused();
  await number.fill('150');
  await press(page, 'That is my prediction');
  await expect(page.getByText('so 150 counts as 100.')).toBeVisible();
  await expect(number).toHaveValue('100');
  await expect(given).toBeHidden();
  await expect(words).toBeEditable();
  // It may be left out after all.
  await number.fill('');
  await press(page, 'That is my prediction');
  await expect(given).toBeVisible();
  await expect(number).toHaveValue('');
  await expect(page).toHaveURL(/q3=Half\+as\+high\+again/);
  expect(page.url()).not.toContain('n3=');
});

test('what was written is not lost by one press on “I would rather not say”', async ({ page }) => {
  const again = page.getByText('What you wrote would be left out.');
  const passed = page.getByText('You went without a prediction.').filter({ visible: true });
  await open(page);
  await prediction(page).fill('60');
  await press(page, 'I would rather not say');
  await expect(again).toBeVisible();
  await expect(prediction(page)).toHaveValue('60');
  // Who writes on is asked once more.
  await prediction(page).fill('60, and telemarketers');
  await expect(again).toBeHidden();
  await press(page, 'I would rather not say');
  await expect(again).toBeVisible();
  await expect(prediction(page)).toHaveValue('60, and telemarketers');
  await press(page, 'I would rather not say');
  await expect(passed).toBeVisible();
  await expect(prediction(page)).toHaveValue('');
  await press(page, 'Next part');
  await press(page, 'Next part');
  // A number is something written, too.
  const number = page.getByRole('spinbutton', { name: 'Unemployment, worst year: in a number' });
  await number.fill('9');
  await press(page, 'I would rather not say');
  await expect(again).toBeVisible();
  await expect(number).toHaveValue('9');
  await press(page, 'I would rather not say');
  await expect(number).toHaveValue('');
  await expect(passed).toBeVisible();
});

test('the way to the answers is there for who found the page, and not for whom it was given to', async ({
  page,
}) => {
  const way = page.getByRole('link', { name: 'The lesson as its teacher has it' });
  const work = writeWork({ ...BEGUN, answers: [{ text: '60', number: null, settled: false }] });
  const plan = writePlan({ ...UNCHANGED, lesson: 'whose-job', mark: '', title: 'Ours' });
  await open(page);
  await expect(way).toBeVisible();
  for (const given of ['?for=8b', `#${plan}`, `#${work}`, `#${work.slice(0, -9)}`]) {
    await page.goto('about:blank');
    await open(page, `${PAGE}${given}`);
    await expect(way).toBeHidden();
  }
  await page.goto('about:blank');
  await open(page);
  await expect(way).toBeVisible();
  await page.getByLabel('Keep my work on this device').check();
  await page.goto('about:blank');
  await open(page);
  await expect(way).toBeHidden();
});

test('what was done is there after a reload, and on the device only while it is asked for', async ({
  page,
  context,
}) => {
  await open(page);
  await prediction(page).fill('60');
  await press(page, 'That is my prediction');
  await press(page, 'Next part');
  await answer(page).fill('They would lie lower.');
  await expect(page).toHaveURL(/q2=They\+would\+lie\+lower/);
  await page.reload();
  await expect(heading(page, 'What happened next')).toBeVisible();
  await expect(answer(page)).toHaveValue('They would lie lower.');
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  expect(await kept()).toBeNull();

  await page.getByLabel('Keep my work on this device').check();
  await expect(page.getByText('Kept on this device from now on.')).toBeVisible();
  await answer(page).fill('They would lie lower. They do not.');
  // The tab is lost, and its address with it.
  await page.close();
  const other = await context.newPage();
  await open(other);
  await expect(heading(other, 'What happened next')).toBeVisible();
  await expect(answer(other)).toHaveValue('They would lie lower. They do not.');
  await press(other, 'Commit yourself');
  await expect(prediction(other)).toHaveValue('60');
  await expect(prediction(other)).not.toBeEditable();
  await other.getByLabel('Keep my work on this device').uncheck();
  await expect(other.getByText('This device keeps nothing of it any more.')).toBeVisible();
  expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test('who leaves with something not handed in is asked first', async ({ page }) => {
  const leave = () => asksWhoLeaves(page);
  await open(page);
  expect(await leave()).toBe(false);
  await open(page);
  await prediction(page).fill('60');
  expect(await leave()).toBe(true);
  await open(page);
  await prediction(page).fill('60');
  await press(page, 'Hand in');
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a file');
  await saving;
  expect(await leave()).toBe(false);
});

test('the quiz has an order of the student’s own, two tries, and says why when they are over', async ({
  page,
}) => {
  await open(page, `${PAGE}#${writeWork({ ...BEGUN, order: 5 })}`);
  await toQuiz(page);
  const order = await options(page, 1).allTextContents();
  await press(page, 'Check my answers');
  await expect(page.getByText('Still without an answer: 1, 2, 3, 4.')).toBeVisible();
  await choose(page, 0, 3);
  await choose(page, 1, 1);
  await choose(page, 2, 1);
  await choose(page, 3, 2);
  await press(page, 'Check my answers');
  await expect(page.getByText('3 of 4 right. You have one more try')).toBeVisible();
  const wrong = page.locator('.tried fieldset').nth(1);
  await expect(wrong.locator('.why')).toHaveText('Not quite. Choose again.');
  await expect(wrong.getByText('the right answer')).toHaveCount(0);
  await expect(options(page, 0).first().getByRole('radio')).toBeDisabled();
  expect(await axeFaults(page, 'main')).toEqual([]);
  await page.reload();
  await expect(wrong.locator('.why')).toHaveText('Not quite. Choose again.');
  expect(await options(page, 1).allTextContents()).toEqual(order);
  await choose(page, 1, 4);
  await press(page, 'Check my answers');
  await expect(page.getByText('3 of 4 right at the first try, 3 at the second.')).toBeVisible();
  await expect(wrong.locator('.why')).toContainText('Not quite. At low risk jobs changed by');
  // In words, beside the option that was right.
  await expect(
    wrong.getByRole('radio', {
      name: 'They grew, more slowly than the others. the right answer',
      exact: true,
    }),
  ).not.toBeChecked();
  await expect(page.locator('.tried').getByText('the right answer')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Check my answers' })).toBeHidden();
  expect(await link(page).inputValue()).toMatch(/&try=3\.1\.1\.2&try=3\.4\.1\.2&/);

  await page.goto('about:blank');
  await open(page, `${PAGE}#${writeWork({ ...BEGUN, order: 6 })}`);
  expect(await options(page, 1).allTextContents()).not.toEqual(order);
});

const BEGUN: LessonWork = {
  lesson: 'whose-job',
  mark: '',
  group: '',
  name: '',
  order: 5,
  reached: 1,
  answers: [],
  levers: [],
  tries: [],
};

test('what is handed in shows a class each answer, each setting and each try, by question', async ({
  page,
}) => {
  await open(page, `${PAGE}?for=8b`);
  await expect(page.getByText('For 8b')).toBeVisible();
  await prediction(page).fill('60, and telemarketers');
  await press(page, 'That is my prediction');
  await press(page, 'Next part');
  await press(page, 'Next part');
  await press(page, 'I would rather not say');
  const frame = page.locator('.embed iframe').nth(2).contentFrame();
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await frame.locator('[data-param=speed]').press('End');
  await expect(page).toHaveURL(/set3=speed:3&/);
  await page.reload();
  await expect(frame.locator('[data-param=speed]')).toHaveValue('3');
  await press(page, 'Hand in');
  await page.getByLabel('Your name').fill('Ada <b>');
  await expect(page.getByText('You have answered 1 of 5 questions')).toBeVisible();
  const ada = await link(page).inputValue();
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a file');
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ answers: [ada.split('#')[1]] });

  await page.goto(ada);
  const tables = page.locator('.of-lesson');
  await expect(tables.getByRole('heading')).toHaveText('Whose job? · 8b');
  const row = tables.locator('tbody tr').first();
  await expect(row).toContainText('60, and telemarketers');
  await expect(row).toContainText('rather not said');
  await expect(row).toContainText('Speed of automation 3');
  await expect(row.locator('th')).toHaveText('Ada <b>');
  await expect(page).toHaveURL(/\/teach\/class\/$/);
  const bo = { ...BEGUN, group: '8c', name: 'Bo', tries: [[3, 1, 3, 2]] };
  const cut = ada.slice(0, -20);
  await page
    .getByLabel('Links or files')
    .fill(`Dear all,\nmine: ${ada}\n> ${ada.split('#')[0]}#${writeWork(bo)}\n${cut}\nBest, Bo`);
  await press(page, 'Add');
  await expect(tables.getByRole('heading')).toHaveText(['Whose job? · 8b', 'Whose job? · 8c']);
  await expect(page.locator('[data-part=refused] li')).toHaveText([
    'Link 3, “Ada <b>”, is not whole: its end was lost on the way.',
  ]);
  await expect(page.locator('[data-part=notes]')).toContainText(
    'the one that is furthest along counts: Ada <b>.',
  );
  expect(await axeFaults(page, 'main')).toEqual([]);

  await tables.first().getByLabel('What is shown').selectOption({ index: 6 });
  await expect(tables.first().locator('.stage')).toHaveAttribute('aria-label', /^1 curves/);
  await expect(tables.first().locator('.stage path[d]')).toHaveCount(1);
  const { height } = (await tables.first().locator('.stage').boundingBox())!;
  expect(height).toBeGreaterThan(150);
  await tables.first().getByLabel('What is shown').selectOption('All questions');
  const table = page.waitForEvent('download');
  await tables.first().getByRole('button', { name: 'Save this table' }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv.split('\r\n')[1]).toMatch(/^Ada <b>,8b,"60, and telemarketers",/);
  await page.getByLabel('To project').check();
  await expect(page.locator('.asked').first()).toContainText('Out of a hundred jobs in the United');
  await expect(page.getByRole('button', { name: 'Save this table' }).first()).toBeHidden();
  await expect(page.locator('main')).not.toContainText('Ada', { useInnerText: true });
  await expect(page.getByLabel('Links or files')).toBeHidden();
});

test('for a wall the picture is large, and what was chosen, and whose names stood, stays as it was', async ({
  page,
}) => {
  const mark = async () => {
    await page.goto('./teach/class/');
    const known = await page.locator('mtm-class-lessons').getAttribute('data-lessons');
    return (JSON.parse(known!) as Record<string, { mark: string }>)['whose-job']!.mark;
  };
  const handed = { ...BEGUN, mark: await mark(), answers: [] };
  const work = (name: string, group: string, order: number) =>
    `#${writeWork({ ...handed, name, group, order, levers: [{}, {}, { speed: 1.5 }] })}`;
  const add = async (pasted: string) => {
    await page.getByLabel('Links or files').fill(pasted);
    await press(page, 'Add');
  };
  await page.setViewportSize({ width: 1350, height: 940 });
  await add(`${work('Ada', '8b', 1)}\n${work('Bo', '8c', 2)}`);
  const [first, second] = [0, 1].map((n) => page.locator('.of-lesson').nth(n)) as [
    Locator,
    Locator,
  ];
  const shown = (lesson: Locator) => lesson.getByLabel('What is shown');
  await shown(first).selectOption({
    label: (await shown(first).locator('option').last().textContent())!,
  });
  const curves = await shown(first).inputValue();
  const type = async () => (await first.locator('.stage text').first().boundingBox())!.height;
  const before = await type();
  await page.getByLabel('To project').check();
  await expect(shown(first)).toHaveValue(curves);
  await expect(second.locator('.asked')).toBeVisible();
  await expect.poll(type).toBeGreaterThan(1.3 * before);
  const { y, height } = (await first.locator('.stage').boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(940);
  await page.getByLabel('To project').uncheck();
  await expect(shown(first)).toHaveValue(curves);
  await expect(second.locator('tbody th')).toHaveText('Bo');
  await page.getByLabel('Names beside').uncheck();
  await page.getByLabel('To project').check();
  await page.getByLabel('To project').uncheck();
  await expect(page.getByLabel('Names beside')).not.toBeChecked();
  await add(work('Cy', '8b', 3));
  await expect(first.locator('.stage')).toHaveAttribute('aria-label', /^2 curves/);
  await page.locator('mtm-class-lessons').getByRole('button', { name: 'Take out all' }).click();
  await expect(page.locator('.of-lesson')).toHaveCount(0);
  await press(page, 'Put them back');
  await expect(shown(first)).toHaveValue(curves);
  await expect(page.locator('.of-lesson')).toHaveCount(2);
});

test('work that is not whole, or of another lesson, is told, and the page begins all the same', async ({
  page,
}) => {
  const whole = writeWork({
    ...BEGUN,
    answers: [{ text: 'About sixty.', number: null, settled: true }],
  });
  for (const [address, said] of [
    [whole.slice(0, -9), 'it is not whole and could not be taken up'],
    [writeWork({ ...BEGUN, lesson: 'on-whose-terms' }), 'is of another lesson'],
    [whole, 'The questions of this lesson were changed since you began.'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `${PAGE}#${address}`);
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    // Nothing is written over what came before something is done.
    expect(page.url()).toContain(address);
  }
  await expect(prediction(page)).toHaveValue('About sixty.');
});

test('on paper every part is there, what was written in full, and no chart gives the answer', async ({
  page,
}) => {
  await open(page);
  await prediction(page).fill('60, and telemarketers');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Commit yourself', 'Turn the dial', 'Quiz'])
    await expect(heading(page, name).first()).toBeVisible();
  await expect(page.locator('.lines').first()).toHaveText('60, and telemarketers');
  await expect(page.locator('.lines').first()).toBeVisible();
  await expect(page.locator('.embed iframe').filter({ visible: true })).toHaveCount(0);
  // What is predicted from stands with its question.
  const waits = page.locator('.question .waits');
  await expect(waits.getByRole('img')).toHaveCount(2);
  await expect(waits.first().getByText('Draw on the picture what you expect.')).toBeVisible();
  await expect(waits.nth(1).getByRole('img')).toHaveAttribute(
    'src',
    /workbench-unemployment-waits\.svg$/,
  );
});

test('on paper all have the options of the quiz in the order and under the letters of the teacher’s paper', async ({
  page,
}) => {
  await page.goto('./teach/whose-job/');
  const teachers = await page
    .locator('.quiz > ol > li')
    .evaluateAll((questions) =>
      questions.map((question) =>
        [...question.querySelectorAll('.answers li')].map(({ textContent }) => textContent),
      ),
    );
  await open(page, `${PAGE}#${writeWork({ ...BEGUN, order: 5 })}`);
  await page.emulateMedia({ media: 'print' });
  // As they lie on paper, each behind its letter.
  const seen = await page.locator('.tried fieldset').evaluateAll((questions) =>
    questions.map((question) =>
      [...question.querySelectorAll('label')]
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((label) => ({
          letter: getComputedStyle(label, '::before').content.replace(/\W/g, '').slice(0, 1),
          option: label.textContent.trim(),
        })),
    ),
  );
  expect(seen.map((options) => options.map(({ option }) => option))).toEqual(teachers);
  for (const options of seen)
    expect(options.map(({ letter }) => letter).join('')).toBe('ABCD'.slice(0, options.length));
});

test('on paper there is room to write: five lines, beside the picture where one is predicted from', async ({
  page,
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  for (const question of await page.locator('.question').all())
    await expect(question.locator('.ruled span').filter({ visible: true })).toHaveCount(5);
  const asked = page.locator('.question').first();
  const [picture, lines] = [
    (await asked.locator('.waits img').boundingBox())!,
    (await asked.locator('.ruled').boundingBox())!,
  ];
  expect(lines.x).toBeGreaterThan(picture.x + picture.width);
  expect(lines.y).toBeLessThan(picture.y + picture.height);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the lesson to read, with pictures that give nothing away', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('Without JavaScript this page is the lesson')).toBeVisible();
    for (const name of ['Commit yourself', 'Turn the dial', 'Quiz'])
      await expect(heading(page, name).first()).toBeVisible();
    await expect(
      page.locator('mtm-work .button, mtm-work textarea').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.locator('[data-waits] iframe').first()).toBeHidden();
    await expect(page.locator('.ruled').first()).toBeVisible();
  });
});

test('a teacher gives it to a class by a link or a code that names the class', async ({ page }) => {
  await page.goto('./teach/whose-job/');
  const give = page.locator('mtm-give');
  await give.scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-give:defined')).toBeVisible();
  await give.getByLabel('The class or the day').fill('8b & co');
  const given = await give.getByLabel('The link for students').inputValue();
  expect(new URL(given).searchParams.get('for')).toBe('8b & co');
  await expect(give.getByRole('img', { name: 'QR code of the link' }).locator('path')).toHaveCount(
    1,
  );
  await open(page, given);
  await expect(page.getByText('For 8b & co')).toBeVisible();
});

test('printed for a teacher a lesson has its answers and a code for each chart, and nothing to press', async ({
  page,
}) => {
  await page.goto('./teach/whose-job/');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('Guesses spread from ten to ninety.')).toBeVisible();
  await expect(page.getByText('Right: A, “accountants”.')).toBeVisible();
  await expect(page.locator('.embed a.code').filter({ visible: true })).toHaveCount(3);
  for (const part of ['.give', '.package', '.on-paper-too', 'main button:not([popovertarget])'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('Right: A, “accountants”.')).toBeHidden();
  await expect(page.locator('a.code').filter({ visible: true })).toHaveCount(0);
});

test('printed for students it has no answer, a line for the name, and codes that lead where they say', async ({
  page,
  baseURL,
}) => {
  await open(page, `${PAGE}?for=8b`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Name:', { exact: true })).toBeVisible();
  await expect(page.getByText(/Guesses spread|Right: /)).toHaveCount(0);
  const codes = page.locator('a.code').filter({ visible: true });
  // Of the page, of the chart that is there, and of each that waits, which gives nothing away: of the page again.
  await expect(codes).toHaveCount(4);
  const own = new URL('./teach/whose-job/work/?for=8b', baseURL).href;
  const { d } = qrPath(own);
  await expect(codes.first().locator('path')).toHaveAttribute('d', d);
  expect(await codes.nth(2).getAttribute('href')).toContain('/embed/next/?step=next.2');
});
