import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { table } from '../../src/content/data/tables.ts';
import { axeFaults } from './axe.ts';

const [JOB, TITLE] = ['43-4051', 'Customer service representatives'];
const PAGE = `jobs/${JOB}-customer-service-representatives/`;
const own = table('record').find(({ soc }) => soc === JOB)!;

/** The words of the live picture. */
const drawn = (page: Page) => page.locator('figure[data-live=true] .stage text').allTextContents();

/** Opens the dialog of a chart on the page of an occupation. */
async function openDialog(page: Page, chart: string) {
  await page.goto(PAGE);
  await page.locator(`[data-use=${chart}]`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  return dialog;
}

test.describe('an embed of an occupation', () => {
  test('says whose it is: in its picture, its words, its table and its way on', async ({
    page,
  }) => {
    await page.goto(`embed/record/?job=${JOB}`);
    await expect.poll(() => drawn(page)).toContain(TITLE);
    await expect(page.locator('.description')).toContainText(`${TITLE}. `);
    const link = page.locator('.embed-foot a');
    await expect(link).toHaveAttribute('href', new RegExp(`/jobs/${JOB}/$`));
    await expect(link).toHaveText(/this job/);
    await page.locator('.numbers summary').click();
    await expect(page.locator('.numbers caption')).toContainText(TITLE);
    const last = page.locator('.numbers tbody tr').last();
    await expect(last).toHaveText(`2025${own.jobs_2025!.toLocaleString('en-US')}`);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('speaks of everyone where none is named, and leads to all', async ({ page }) => {
    for (const [chart, all] of [
      ['record', 'All wage and salary jobs'],
      ['hours', 'All work'],
      ['places', 'Office and Administrative Support Occupations'],
    ]) {
      await page.goto(`embed/${chart}/`);
      await expect.poll(() => drawn(page)).toContain(all);
      await expect(page.locator('.embed-foot a')).toHaveAttribute('href', /\/jobs\/$/);
    }
    await page.goto('embed/places/?group=29');
    await expect
      .poll(() => drawn(page))
      .toContain('Healthcare Practitioners and Technical Occupations');
  });

  test('says so where there is none of that code, and shows what it usually shows', async ({
    page,
  }) => {
    await page.goto('embed/record/?job=99-9999');
    await expect(page.locator('[data-note]')).toContainText('99-9999');
    await expect.poll(() => drawn(page)).toContain('All wage and salary jobs');
    await expect(page.locator('.embed-foot a')).toHaveAttribute('href', /\/jobs\/$/);
  });

  test('moves with its lever, and opens where its address has it', async ({ page }) => {
    await page.goto(`embed/hours/?job=${JOB}&shows=work&speed=0.5`);
    const figure = page.locator('figure[data-live=true]');
    const course = figure.locator('[data-key=own]');
    await expect(course).toHaveCount(1);
    await expect(figure).toHaveAttribute('data-state', /"shows":"work".*"speed":0.5/);
    const before = await course.getAttribute('d');
    await page.locator('input[data-param=speed]').press('End');
    await expect(figure).toHaveAttribute('data-state', /"speed":3\b/);
    expect(await course.getAttribute('d')).not.toBe(before);
  });
});

test.describe('the page of an occupation', () => {
  test('gives each of its charts, of this occupation, to embed', async ({ page }) => {
    for (const chart of ['record', 'places', 'hours']) {
      const dialog = await openDialog(page, chart);
      await expect(dialog.getByRole('heading', { level: 2 })).toContainText(TITLE);
      await expect(dialog.locator('.use-snippet')).toHaveValue(
        new RegExp(
          `/embed/${chart}/\\?step=${chart}\\.1&amp;job=${JOB}&amp;v=1#${chart}\\.1-set" title="[^"]*${TITLE}"`,
        ),
      );
      const preview = page.frameLocator('.use-stage iframe').locator('.stage');
      await expect(preview.first()).toContainText(TITLE);
    }
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('dialog [data-action=close]').click();
    await expect(page.locator('[data-use=hours]')).toBeFocused();
  });

  test('saves the numbers of its own chart', async ({ page }) => {
    await openDialog(page, 'record');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('dialog [data-action=csv]').click(),
    ]);
    const [, ...rows] = parse(readFileSync(await download.path()));
    expect(rows.length).toBe(23);
    for (const [year, jobs] of rows)
      expect(jobs, year).toBe(String(own[`jobs_${year}` as 'jobs_2025'] ?? ''));
  });

  test('is cited by its title, its address and the day', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-07T12:00:00'));
    const dialog = await openDialog(page, 'places');
    await expect(dialog.locator('.use-quoted')).toHaveText(
      new RegExp(`${TITLE}: jobs, pay and automation.*/jobs/${JOB}/ \\(Read on 2026-11-07\\.\\)$`),
    );
  });

  test('leads to the embed where the code of the dialog cannot be had', async ({ page }) => {
    await page.route(/\/assets\/dialog\..*\.js$/, (route) => route.abort());
    await page.goto(PAGE);
    await page.locator('[data-use=places]').click();
    await expect(page).toHaveURL(new RegExp(`/embed/places/\\?job=${JOB}$`));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways of a page to its charts lead to their embeds', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('[data-use=record]').click();
    await expect(page).toHaveURL(new RegExp(`/embed/record/\\?job=${JOB}$`));
    await expect(page.locator('.embed-note.usual')).toBeVisible();
  });
});
