import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { whole } from './addresses.ts';
import { picture, wordsIn } from './picture.ts';

/** The crowd on the workbench, at rest. */
async function openCrowd(page: Page, query = '') {
  await page.goto(whole(`./${query}#workbench`));
  const bench = page.locator('#workbench');
  await expect(bench).toHaveAttribute('data-live', 'true');
  await bench.locator('[value=crowd]').check();
  const side = (n: number) => bench.locator('.side').nth(n);
  const tape = bench.getByRole('slider', { name: 'Year' });
  const lever = bench.locator('[data-param=speed]');
  await expect(side(0).locator('.readouts')).toContainText('2032');
  return { bench, side, tape, lever, other: bench.getByRole('combobox', { name: 'Beside it' }) };
}

test(
  'the crowd stands on the bench in the place of the areas, at the reader’s levers, and leaves it again',
  { tag: '@both' },
  async ({ page }) => {
    const { bench, side, tape, lever } = await openCrowd(page, '?speed=1.95&v=1');
    const areas = bench.locator('figure > .stage');
    await expect(areas).toBeHidden();
    const early = wordsIn(await picture(side(0)));
    expect(early).toContain('2032');
    // As the story has it in the same year.
    await expect(side(0).locator('.readouts')).toHaveText(
      '165 million at work in 2032unemployment 5.5 %',
    );
    await lever.press('Home');
    await expect(side(0).locator('.readouts')).toContainText('unemployment 4.2 %');
    expect(wordsIn(await picture(side(0)))).toContain('Room for the displaced');
    await tape.press('End');
    await expect(side(0).locator('.readouts')).toContainText('2050');
    expect(wordsIn(await picture(side(0)))).toContain('2050');
    await bench.locator('[value=unemployment]').check();
    await expect(areas).toBeVisible();
    await expect(side(0)).toBeHidden();
    expect(await axeFaults(page)).toEqual([]);
  },
);

test('where there is room another setting stands beside it, in the same year', async ({ page }) => {
  const { bench, side, tape, lever, other } = await openCrowd(page);
  await expect(side(1)).toBeHidden();
  await page.setViewportSize({ width: 1350, height: 940 });
  await expect(side(1).locator('.readouts')).toContainText('2032');
  const [mine, early] = [await picture(side(0)), await picture(side(1))];
  expect(early).not.toBe(mine);
  await other.selectOption('Midpoint');
  await expect(side(1).locator('.readouts')).toHaveText(
    await side(0).locator('.readouts').innerText(),
    { useInnerText: true },
  );
  expect(await picture(side(1))).toBe(mine);
  await lever.press('End');
  await expect(side(0).locator('.readouts')).not.toContainText('unemployment 6.2 %');
  expect(await picture(side(0))).not.toBe(mine);
  expect(await picture(side(1))).toBe(mine);
  await tape.press('End');
  await expect(side(1).locator('.readouts')).toContainText('2050');
  expect(wordsIn(await picture(side(0)))).toContain('2050');
  expect(wordsIn(await picture(side(1)))).toContain('2050');
  await bench.getByText('Keep and compare').click();
  await bench.getByLabel('Name', { exact: true }).fill('Fastest');
  await bench.getByRole('button', { name: 'Keep this setting' }).click();
  await other.selectOption('Fastest');
  await expect(side(1).locator('.readouts')).toHaveText(
    await side(0).locator('.readouts').innerText(),
    { useInnerText: true },
  );
  expect(await picture(side(1))).toBe(await picture(side(0)));
});

test('the crowd of the bench is taken along in its year and at its setting', async ({ page }) => {
  const { bench, side, tape } = await openCrowd(page, '?speed=1.95&v=1');
  await tape.fill('2040');
  await expect(side(0).locator('.readouts')).toContainText('2040');
  await bench.locator('[data-use]').click();
  const frame = page.frameLocator('.use-dialog iframe');
  await expect(frame.locator('.readouts')).toContainText('2040');
  expect(wordsIn(await picture(frame.locator('figure')))).toEqual(
    expect.arrayContaining([
      '2040',
      ...wordsIn(await picture(side(0))).filter((said) => / m/.test(said)),
    ]),
  );
});
