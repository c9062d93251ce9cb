import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listen } from '../../src/cli/serve/site-server.ts';
import { ROOT } from './addresses.ts';

test('the web component shows a chart as its attributes ask, and is as high as it', async ({
  page,
}) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html>
      <script src="${ROOT}made-to-measure.js"></script>
      <made-to-measure chart="gap" step="gap.4" speed="1.95" retrain="0.8" theme="dark" label="The gap"></made-to-measure>`);
  });
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('figure[data-live=true]')).toBeVisible();
  await expect(frame.locator('figure')).toHaveAttribute(
    'data-state',
    /"speed":1.95.*"retrain":0.8/,
  );
  await expect(page.locator('iframe')).toHaveAttribute('title', 'The gap');
  const height = () => page.locator('iframe').evaluate((iframe) => iframe.clientHeight);
  const content = await frame
    .locator('.embed')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(height).toBe(content);

  await page.locator('made-to-measure').evaluate((element) => {
    element.setAttribute('newTasks', '0.9');
  });
  await expect(page.locator('iframe')).toHaveAttribute('src', /newTasks=0\.9/);
  await page.locator('made-to-measure').evaluate((element) => {
    element.setAttribute('chart', 'crowd');
    element.removeAttribute('step');
  });
  await expect(frame.locator('figure[data-chart=crowd][data-live=true]')).toBeVisible();
});

test('the web component says where its chart is none, in a frame as high as that', async ({
  page,
}) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html>
      <script src="${ROOT}made-to-measure.js"></script>
      <made-to-measure chart="redesign" speed="1.95"></made-to-measure>`);
  });
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 })).toContainText('“redesign”');
  await expect
    .poll(() => page.locator('iframe').evaluate((one) => one.clientHeight))
    .toBeLessThan(200);
  await frame.getByRole('link', { name: 'The nearest name is “redesigned”' }).click();
  await expect(frame.locator('figure[data-chart=redesigned][data-live=true]')).toBeVisible();
});
