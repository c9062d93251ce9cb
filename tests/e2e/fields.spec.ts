import { expect, test, type Locator, type Page } from '@playwright/test';
import { openStory, readStep } from './story.ts';

/** Types into a field sign by sign, as a hand does, in place of what stood there. */
async function type(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(text);
}

/** The same, then leaves it. */
async function enter(field: Locator, text: string): Promise<void> {
  await type(field, text);
  await field.press('Tab');
}

/** What is said of a field. */
async function remark(page: Page, field: Locator): Promise<string> {
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
  return ids.length > 0 ? page.locator(`#${ids.at(-1)!}`).innerText() : '';
}

test('a guess that is typed is one number in field, slider, sentence and address, and a word says why', async ({
  page,
}) => {
  await openStory(page);
  await readStep(page, 'list.1');
  const guess = page.locator('mtm-guess');
  await expect(page.locator('mtm-guess:defined')).toBeVisible();
  const field = guess.getByRole('spinbutton');
  const says = async (n: number) => {
    await expect(field).toHaveValue(String(n));
    await expect(guess.getByRole('slider')).toHaveValue(String(n));
    await expect(guess.locator('.verdict')).toHaveText(`You say ${n} %.`);
    await expect(page).toHaveURL(new RegExp(`[?&]guess=${n}(&|#|$)`));
  };
  await enter(field, '150');
  await says(100);
  expect(await remark(page, field)).toBe('It goes from 0 to 100, so 150 counts as 100.');
  await type(field, '38 %');
  await field.press('Enter');
  await says(38);
  expect(await remark(page, field)).toBe('');
  await enter(field, '');
  await says(38);
  expect(await remark(page, field)).toBe('Nothing was typed, so it stays at 38.');
  await field.press('ArrowUp');
  await says(39);
  expect(await remark(page, field)).toBe('');
});

test('what is typed before the code of a field has come is heard when it comes', async ({
  page,
}) => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/guess-element*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await openStory(page);
  const asked = page.waitForRequest('**/guess-element*.js');
  await readStep(page, 'list.1');
  await asked;
  const guess = page.locator('mtm-guess');
  await guess.getByRole('spinbutton').fill('1,50 %');
  await guess.getByRole('spinbutton').blur();
  come();
  await expect(guess.getByRole('spinbutton')).toHaveValue('2');
  await expect(guess.getByRole('slider')).toHaveValue('2');
  await expect(guess.locator('.verdict')).toHaveText('You say 2 %.');
});

test('a lever takes either decimal sign, waits for the other half of a number, and shows what holds', async ({
  page,
}) => {
  await page.goto('./embed/ahead/?step=ahead.4');
  await expect(page.locator('mtm-control:defined')).toBeVisible();
  const slider = page.locator('[data-param=speed]');
  const field = page.locator('mtm-control').filter({ has: slider }).getByRole('spinbutton');
  const hours = page.locator('[data-outcome=hoursAutomated]');
  await enter(field, '1,5');
  await expect(field).toHaveValue('1.5');
  await expect(slider).toHaveValue('1.5');
  await expect(slider).toHaveAttribute('aria-valuetext', /^1\.5/);
  const told = await hours.getAttribute('data-value');
  await enter(field, '1.5 ×');
  await expect(field).toHaveValue('1.5');
  for (const half of ['', '-', ',']) {
    await type(field, half);
    await expect(field).toHaveValue(half);
    await expect(slider).toHaveValue('1.5');
    await expect(hours).toHaveAttribute('data-value', told!);
    expect(await remark(page, field)).toBe('');
  }
  await field.press('Tab');
  await expect(field).toHaveValue('1.5');
  expect(await remark(page, field)).toContain('“,” is not a number, so it stays at 1.5.');
  await enter(field, 'abc');
  await expect(field).toHaveValue('1.5');
  expect(await remark(page, field)).toContain('“abc” is not a number, so it stays at 1.5.');
  await enter(field, '1,499');
  await expect(field).toHaveValue('1.5');
  expect(await remark(page, field)).toBe('1,499 was rounded to 1.5.');
  await type(field, '9');
  await expect(slider).toHaveValue('3');
  await field.press('Enter');
  await expect(field).toHaveValue('3');
  expect(await remark(page, field)).toBe('It goes from 0 to 3, so 9 counts as 3.');
  await enter(field, '1,500');
  await expect(field).toHaveValue('1.5');
  expect(await remark(page, field)).toBe('1,500 was read as 1.5.');
  await expect(hours).toHaveAttribute('data-value', told!);
  await slider.press('End');
  await expect(field).toHaveValue('3');
  expect(await remark(page, field)).toBe('');
});

test('an assumption of the workbench is typed as a lever is, and its address holds what it shows', async ({
  page,
}) => {
  await page.goto('./teach/assignment/?assignment=1');
  await page.locator('#workbench').scrollIntoViewIfNeeded();
  await expect(page.locator('#workbench')).toHaveAttribute('data-live', 'true');
  await page.getByText('The assumptions', { exact: true }).click();
  const slider = page.locator('[data-param=t50R]');
  const field = page.locator('mtm-control').filter({ has: slider }).getByRole('spinbutton');
  await expect(field).toHaveValue('13.2');
  // On its way to 14: below the range, but not for long.
  await type(field, '1');
  await expect(slider).toHaveAttribute('aria-valuetext', /^13\.2/);
  await field.pressSequentially('4,2');
  await field.press('Tab');
  await expect(field).toHaveValue('14.2');
  await expect(page).toHaveURL(/set=t50R:14\.2/);
  await enter(field, '3');
  await expect(field).toHaveValue('11');
  await expect(slider).toHaveValue('11');
  expect(await remark(page, field)).toBe('It goes from 11 to 17, so 3 counts as 11.');
  await expect(page).toHaveURL(/set=t50R:11(&|$)/);
  await field.press('ArrowUp');
  await expect(field).toHaveValue('11.06');
});

test('a lock is in the link as the form shows it, out of range and emptied too', async ({
  page,
}) => {
  await page.goto('./teach/assignment/');
  const row = page.locator('[data-lever=speed]');
  await row.getByRole('combobox').selectOption('lock');
  const field = row.getByRole('spinbutton');
  const link = page.getByLabel('The link', { exact: true });
  const locks = async (value: string) => {
    await expect(field).toHaveValue(value);
    await expect(link).toHaveValue(new RegExp(`[?&]lock=speed:${value.replace('.', '\\.')}(&|$)`));
    await expect(page.getByRole('link', { name: 'Open it as a student does' })).toHaveAttribute(
      'href',
      await link.inputValue(),
    );
  };
  await enter(field, '9');
  await locks('3');
  expect(await remark(page, field)).toBe('It goes from 0 to 3, so 9 counts as 3.');
  await enter(field, '1,25');
  await locks('1.25');
  await enter(field, '');
  await locks('1.25');
  expect(await remark(page, field)).toBe('Nothing was typed, so it stays at 1.25.');
  const shared = page.locator('[data-lever=retrain]');
  await shared.getByRole('combobox').selectOption('begin');
  await enter(shared.getByRole('spinbutton'), '40 %');
  await expect(link).toHaveValue(/begin=retrain:0\.4(&|$)/);
});

test('an expectation beyond what can be is told before it counts', async ({ page }) => {
  await page.goto('./teach/assignment/?assignment=1&shows=unemployment&ask=1');
  const field = page.getByRole('spinbutton', { name: 'Unemployment, worst year' });
  const commit = page.getByRole('button', { name: 'That is my guess' });
  await commit.click();
  expect(await remark(page, field)).toBe('Type a number from 0 to 100.');
  await type(field, 'many');
  await commit.click();
  expect(await remark(page, field)).toContain('“many” is not a number');
  await type(field, '900');
  await commit.click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('100');
  expect(await remark(page, field)).toBe('It goes from 0 to 100, so 900 counts as 100.');
  await expect(page.locator('#workbench')).toBeHidden();
  await type(field, '7,5 %');
  await field.press('Enter');
  await expect(page.getByText('You said 7.5 per cent.')).toBeVisible();
  await expect(page.getByLabel('Send this link')).toHaveValue(/[#&]expects=7\.5(&|$)/);
});

test('a change can be expected to be a loss', async ({ page }) => {
  await page.goto('./teach/assignment/?assignment=1&shows=pay&ask=1');
  await page.locator('#expected').pressSequentially('−12,5');
  await page.getByRole('button', { name: 'That is my guess' }).click();
  await expect(page.getByText('You said −12.5 per cent.')).toBeVisible();
  await expect(page.getByLabel('Send this link')).toHaveValue(/[#&]expects=-12\.5(&|$)/);
});
