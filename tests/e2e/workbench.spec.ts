import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { DRAWS } from '../../src/model/ensemble.ts';
import { axeFaults } from './axe.ts';
import { picture } from './picture.ts';

async function openBench(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}#workbench`);
  await page.locator('#workbench').scrollIntoViewIfNeeded();
  await expect(page.locator('#workbench')).toHaveAttribute('data-live', 'true');
}
const tile = (page: Page, id: string) => page.locator(`[data-tile=${id}]`);
const number = (page: Page, id: string) => tile(page, id).locator('[data-outcome]');
/** The picture once its ranges are drawn from all futures. */
async function drawn(page: Page): Promise<string> {
  const figure = page.locator('#workbench figure');
  await expect(figure).toHaveAttribute('data-draws', String(DRAWS));
  return picture(figure);
}
const lever = (page: Page, id: string) => page.locator(`#workbench [data-param=${id}]`);

test.describe('the workbench', () => {
  test('says what the command line says, to the last digit it prints', async ({ page }) => {
    await openBench(page, '?speed=1.37&retrain=0.4&set=c:0.41&v=1');
    const options = ['--speed', '1.37', '--retrain', '0.4', '--set', 'c=0.41', '--format', 'json'];
    const rows = JSON.parse(
      execFileSync('node', ['src/cli/model.ts', ...options], { encoding: 'utf8' }),
    ) as Record<string, number>[];
    const last = rows.at(-1)!;
    const told = async (id: string) =>
      Number(Number(await number(page, id).getAttribute('data-value')).toPrecision(6));
    expect(await told('work')).toBe(last.jobs);
    expect(await told('pay')).toBe(last.pay);
    expect(await told('laidOff')).toBe(last.laidOff);
    expect(await told('unemployment')).toBe(Math.max(...rows.map((row) => row.unemployment!)));
    expect(await told('hoursAutomated')).toBe(rows[10]!.hoursAutomated);
  });

  test(
    'draws what a tile is about, with the band, which holds the number told, and how many futures pass a mark',
    { tag: '@both' },
    async ({ page }) => {
      await openBench(page, '?speed=3&v=1');
      const work = await drawn(page);
      await tile(page, 'unemployment').click();
      const stage = page.locator('#workbench .stage');
      await expect(stage.locator('[data-key=band]')).toBeVisible();
      const unemployment = await drawn(page);
      expect(unemployment).not.toBe(work);
      await tile(page, 'work').click();
      await expect(stage.locator('[data-key=band]')).toHaveCount(0);
      expect(await drawn(page)).toBe(work);
      await tile(page, 'unemployment').click();
      expect(await drawn(page)).toBe(unemployment);
      await expect(page.locator('.futures')).toHaveText(/^In \d+ of 100 futures unemployment/);
      await expect(tile(page, 'unemployment').locator('.range')).toHaveText(/^\d+\.\d to \d+\.\d$/);
      const numbersIn = (text: string) =>
        text.match(/[+−]?[\d.,]+/g)!.map((n) => Number(n.replace('−', '-').replaceAll(',', '')));
      for (const each of await page.locator('[data-tile]:has([data-outcome])').all()) {
        const [told] = numbersIn(await each.locator('[data-outcome]').innerText());
        const [low, high] = numbersIn(await each.locator('.range').innerText());
        expect(told).toBeGreaterThanOrEqual(low!);
        expect(told).toBeLessThanOrEqual(high!);
      }
    },
  );

  test('undoes, redoes and resets what was set', async ({ page }) => {
    await openBench(page);
    const midpoint = await drawn(page);
    await page.getByRole('button', { name: 'Humane and balanced' }).click();
    await expect(lever(page, 'safetyNet')).toHaveValue('0.8');
    const humane = await drawn(page);
    expect(humane).not.toBe(midpoint);
    await lever(page, 'speed').focus();
    await lever(page, 'speed').press('End');
    await expect(lever(page, 'speed')).toHaveValue('3');
    expect([midpoint, humane]).not.toContain(await drawn(page));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(lever(page, 'speed')).toHaveValue('1');
    expect(await drawn(page)).toBe(humane);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(lever(page, 'safetyNet')).toHaveValue('0.2');
    expect(await drawn(page)).toBe(midpoint);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(lever(page, 'safetyNet')).toHaveValue('0.8');
    expect(await drawn(page)).toBe(humane);
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect(lever(page, 'safetyNet')).toHaveValue('0.2');
    expect(await drawn(page)).toBe(midpoint);
  });

  test('takes keys that come fast for one move, which one press undoes', async ({ page }) => {
    await openBench(page);
    const midpoint = await drawn(page);
    await lever(page, 'speed').focus();
    // As fast as no hand is, so that no busy machine comes between.
    await lever(page, 'speed').evaluate((range: HTMLInputElement) => {
      for (let n = 0; n < 10; n += 1) {
        range.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        range.stepUp();
        for (const type of ['input', 'change'])
          range.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await expect(undo).toBeEnabled();
    expect(await drawn(page)).not.toBe(midpoint);
    await undo.click();
    await expect(lever(page, 'speed')).toHaveValue('1');
    await expect(undo).toBeDisabled();
    expect(await drawn(page)).toBe(midpoint);
  });

  test('keeps settings under names, sets them beside each other, and puts them in the address', async ({
    page,
  }) => {
    await openBench(page, '?speed=1.95&v=1');
    await page.getByText('Keep and compare').click();
    await page.getByLabel('Name', { exact: true }).fill('Fast <b>one</b>');
    await page.getByRole('button', { name: 'Keep this setting' }).click();
    await lever(page, 'speed').focus();
    await lever(page, 'speed').press('Home');
    const row = page.locator('.compared tr', { hasText: 'Speed of automation' });
    await expect(row.locator('td')).toHaveText(['0\u202f×', '1.95\u202f×']);
    await expect(page.locator('.compared thead')).toContainText('Fast <b>one</b>');
    await expect(page).toHaveURL(/pin=Fast/);
    await page.getByLabel('New name for').fill('Faster');
    await page.getByLabel('New name for').press('Enter');
    await page.getByRole('button', { name: 'Use Faster' }).click();
    await expect(lever(page, 'speed')).toHaveValue('1.95');
    await expect(page).toHaveURL(/pin=Faster/);
    await page.reload();
    await page.locator('#workbench').scrollIntoViewIfNeeded();
    await expect(page.locator('.compared thead')).toContainText('Faster');
  });

  test('says what moved a number and where it comes from', async ({ page }) => {
    await openBench(page, '?speed=1.95&newTasks=1&set=c:0.7&v=1');
    await tile(page, 'pay').click();
    await page.getByText('What moved it').click();
    const parts = page.locator('.moved tbody th');
    await expect(parts).toHaveCount(4);
    await expect(page.locator('.moved')).toContainText('your assumptions');
    await page.getByText('Explain this number').click();
    const panel = page.locator('[data-panel=explained]');
    await expect(panel.locator('.formula math')).toBeVisible();
    await expect(panel.locator('.behind .status').first()).toBeVisible();
  });

  test('lets an assumption be moved, and its change holds', async ({ page }) => {
    await openBench(page);
    const before = await number(page, 'pay').getAttribute('data-value');
    const work = await drawn(page);
    await page.getByText('The assumptions', { exact: true }).click();
    await lever(page, 'c').focus();
    await lever(page, 'c').press('End');
    await expect(number(page, 'pay')).not.toHaveAttribute('data-value', before!);
    await expect(page).toHaveURL(/set=c:0\.8/);
    expect(await drawn(page)).not.toBe(work);
  });

  test('shows the nearest picture and keeps the setting where the model cannot be had', async ({
    page,
  }) => {
    await page.route('**/model.json', (route) => route.abort());
    await page.goto('./?speed=1.9&v=1#workbench');
    await expect(page.locator('#workbench [data-note]')).toContainText('could not be fetched');
    await expect(page.locator('#workbench .stage img')).toHaveAttribute('src', /workbench-5\.svg$/);
    await expect(lever(page, 'speed')).toHaveValue('1.9');
  });

  test('works without a worker, and says what is missing then', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await openBench(page, '?speed=0.34&v=1');
    await expect(page.locator('#workbench [data-note]')).toContainText('range of futures');
    await page.getByRole('button', { name: 'Early adoption' }).click();
    await expect(number(page, 'work')).toHaveText('183 million');
  });

  test('has nothing that axe would find, all panels open', async ({ page }) => {
    await openBench(page, '?speed=1.95&pin=Mine,speed:1&v=1');
    for (const summary of await page.locator('#workbench summary').all()) await summary.click();
    expect(await axeFaults(page, '#workbench')).toEqual([]);
  });
});

test('a broken link opens, is explained, and what of it makes sense holds', async ({ page }) => {
  await page.goto('./?speed=99&retrain=banana&set=zz:1,c:0.5&v=7');
  const notice = page.locator('mtm-notice');
  await expect(notice.locator('li')).toHaveText([
    'The link is of version 7, which is not this page’s. We read what we could.',
    'Speed of automation cannot be 99. We took 3.',
    '“banana” makes no sense for Retraining. It was left aside.',
    '“zz” is nothing we know. It was left aside.',
  ]);
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

test('an answer stays on the device only when its writer asks, and is forgotten on request', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByLabel('Your answer').fill('People, I think.');
  await page.getByLabel('Where do you expect us').press('Home');
  await page.reload();
  await expect(page.getByLabel('Your answer')).toHaveValue('');
  await page.getByLabel('Your answer').fill('People, I think.');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.reload();
  await expect(page.getByLabel('Your answer')).toHaveValue('People, I think.');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await saving).suggestedFilename()).toBe('my-answer.txt');
  await page.getByRole('button', { name: 'Forget it', exact: true }).last().click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the workbench has its picture, and says of what setting', async ({ page }) => {
    await page.goto('workbench/');
    const first = page.locator('#workbench .first');
    await expect(first).toBeVisible();
    const { width, height } = (await first.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThan(200);
    await expect(page.locator('.bench-page .no-script')).toContainText('McKinsey’s midpoint');
    await expect(page.locator('#workbench input').locator('visible=true')).toHaveCount(0);
  });
});
