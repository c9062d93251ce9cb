import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { live, readStep } from './story.ts';

test('the opening chapter is there in Spanish: its prose, its numbers and its picture', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('.masthead summary').click();
  await page.getByRole('link', { name: 'El primer capítulo, en español' }).click();
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { name: 'La multitud' })).toBeVisible();
  await expect(page.locator('[id="crowd.1"] data').first()).toHaveText('155,5 millones');
  await readStep(page, 'crowd.8');
  const figure = page.locator('[data-scene=crowd] figure');
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(figure.getByText('17,8 millones', { exact: true })).toBeAttached();
  await expect(figure.getByText('Cocina y comedor').first()).toBeAttached();
});

test('the reader’s own job is lit there too, and said in Spanish', async ({ page }) => {
  await page.goto('es/?job=29-1141');
  await live(page);
  await readStep(page, 'crowd.10');
  await expect(page.locator('[id="crowd.10"]')).toContainText('Y esta fila es la tuya');
  await expect(page.locator('[id="crowd.10"]')).toContainText(/\d\.\d{3}\.\d{3} personas/);
});

test('chapters that are not translated are named in their language, and the way leads to them', async ({
  page,
}) => {
  await page.goto('es/');
  const link = page.getByRole('link', { name: 'The list' });
  await expect(link).toHaveAttribute('hreflang', 'en');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#the-list')).toBeInViewport();
});

test('an embed is in the language that its address asks for, where it is in it', async ({
  page,
}) => {
  await page.goto('embed/crowd/?lang=es&step=crowd.9&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const figure = page.locator('figure[data-live=true]');
  await expect(figure).toHaveAttribute('data-active-step', '9');
  await expect(figure.getByText('37,6')).toBeAttached();
  await expect(page.locator('[data-note]')).toBeHidden();
  await page.goto('embed/gap/?lang=es');
  await expect(page.locator('[data-note] p')).toContainText('lang “es”');
});

test('axe finds nothing in Spanish', async ({ page }) => {
  await page.goto('es/');
  await live(page);
  expect(await axeFaults(page)).toEqual([]);
});
