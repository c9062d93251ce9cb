import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { frames, openStory } from './story.ts';

/** Opens the dialog of a chart whose live picture is there. */
async function openDialog(page: Page, chart: string) {
  const figure = page.locator(`mtm-scene figure[data-chart=${chart}]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await figure.locator('[data-use]').click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  return { figure, dialog };
}

/** Presses a button that saves a file, and reads the file. */
async function saved(page: Page, action: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`dialog [data-action="${action}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

const snippet = (page: Page) => page.locator('.use-snippet').inputValue();
const place = (page: Page, name: string) => page.locator(`[name=use-place][value=${name}]`).check();

test('the code of the dialog is fetched when it is asked for, and not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openStory(page);
  await page.waitForLoadState('networkidle');
  const before = fetched.length;
  expect(fetched.some((url) => url.endsWith('/use.json'))).toBe(false);
  await openDialog(page, 'crowd');
  expect(fetched.slice(before).some((url) => url.endsWith('/use.json'))).toBe(true);
  expect(fetched.slice(before).some((url) => /\/assets\/dialog\..*\.js$/.test(url))).toBe(true);
});

test('the preview takes any width, and the browser has nothing to say of it', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.addEventListener('error', ({ message }) => said.push(message));
  });
  await openStory(page);
  await openDialog(page, 'crowd');
  const frame = page.locator('.use-stage iframe');
  for (const width of ['320', '900', '600']) {
    await page.locator(`[name=use-width][value="${width}"]`).check();
    await expect(frame).toHaveCSS('width', `${width}px`);
    const { width: screen, height } = page.viewportSize()!;
    await page.setViewportSize({ width: screen + (width === '900' ? 60 : -60), height });
    await frames(page);
  }
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
});

test('each snippet shows, on another page, the step and the setting in front of the reader', async ({
  page,
}) => {
  await openStory(page, './?speed=1.95&retrain=0.4&v=1#gap.4');
  const { figure, dialog } = await openDialog(page, 'gap');
  const state = (await figure.getAttribute('data-state'))!;
  expect(state).toContain('"speed":1.95');
  await expect(dialog.locator('.use-carried')).toContainText('1.95');
  await expect(page.frameLocator('.use-stage iframe').locator('figure')).toHaveAttribute(
    'data-state',
    state,
  );
  const snippets: string[] = [];
  for (const name of ['frame', 'auto', 'element']) {
    await place(page, name);
    snippets.push(await snippet(page));
  }
  await place(page, 'link');
  await expect(dialog.locator('.use-qr path')).toBeVisible();
  const link = await snippet(page);

  const host = await page.context().newPage();
  for (const html of snippets) {
    await host.setContent(`<!doctype html><body>${html}`);
    const frame = host.frameLocator('iframe >> nth=0');
    await expect(frame.locator('figure[data-live=true]')).toHaveAttribute('data-state', state);
    await expect(frame.locator('figure')).toHaveAttribute('data-active-step', '4');
  }
  await openStory(host, link);
  await expect(host.locator('figure[data-chart=gap]')).toHaveAttribute('data-state', state);
});

test('another step, other colours and fewer parts are in the snippet, the preview and the files', async ({
  page,
}) => {
  await openStory(page, './#gap.4');
  const { dialog } = await openDialog(page, 'gap');
  await dialog.locator('select').selectOption('2');
  await dialog.locator('[value=dark]').check();
  await dialog.locator('[name=use-title]').uncheck();
  expect(await snippet(page)).toContain('?step=gap.2&amp;theme=dark&amp;title=0&amp;v=1#gap.2"');
  const frame = page.frameLocator('.use-stage iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('figcaption')).toBeHidden();
  const { name, file } = await saved(page, 'svg');
  expect(name).toBe('made-to-measure-gap-2.svg');
  expect(file.toString()).toContain('fill="#14181f"');
  expect(file.toString()).not.toContain('>The gap</text>');
  expect((await saved(page, 'alt')).file.toString()).toContain(
    (await page.locator('#gap\\.2 img').getAttribute('alt'))!,
  );
});

test('a picture is saved as SVG, and as PNG of its size and twice as large', async ({ page }) => {
  await openStory(page, './?speed=1.95&v=1#gap.4');
  await openDialog(page, 'gap');
  const svg = (await saved(page, 'svg')).file.toString();
  expect(svg).toContain('Speed of automation at 1.95');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
  for (const [action, scale] of [
    ['png', 1],
    ['png2', 2],
  ] as const) {
    const { file } = await saved(page, action);
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.readUInt32BE(16)).toBe(scale * Number(width));
    expect(file.readUInt32BE(20)).toBe(scale * Number(height));
    expect(file.length).toBeGreaterThan(10_000);
    // Its words were there at once: with all typefaces at hand it is the same picture.
    expect((await saved(page, action)).file.equals(file)).toBe(true);
  }
  const citation = await saved(page, 'cite-ris');
  expect(citation.file.toString()).toMatch(/UR {2}- http.*\?speed=1\.95&v=1#gap\.4/);
  expect(citation.file.toString()).toMatch(/^Y2 {2}- \d{4}\/\d{2}\/\d{2}/m);
  const { year, month, day } = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(new Date())
      .map(({ type, value }) => [type, value]),
  );
  await expect(page.locator('.use-quoted')).toContainText(`(Read on ${year}-${month}-${day}.)`);
});

test('a saved SVG is set in its own typefaces where there is nothing else', async ({ page }) => {
  await openStory(page, './#gap.4');
  await openDialog(page, 'gap');
  const { file } = await saved(page, 'svg');
  const alone = await page.context().newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.route('**/alone.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: file.toString() }),
  );
  await alone.goto('/alone.svg');
  const loaded = await alone.evaluate(async () => {
    const faces = await Promise.all(
      ['16px "Instrument Sans"', '16px Fraunces'].map((font) => document.fonts.load(font)),
    );
    return faces.flat().map(({ family, status }) => [family.replaceAll('"', ''), status]);
  });
  expect(loaded).toEqual([
    ['Instrument Sans', 'loaded'],
    ['Fraunces', 'loaded'],
  ]);
  expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
});

test('a chart that is saved as one file opens as it stood, with no address to say so', async ({
  page,
}) => {
  await openStory(page, './?speed=1.95&retrain=0.4&v=1#gap.4');
  const { figure, dialog } = await openDialog(page, 'gap');
  const state = (await figure.getAttribute('data-state'))!;
  await dialog.locator('[value=dark]').check();
  const { name, file } = await saved(page, 'html');
  expect(name).toBe('made-to-measure-gap-4.html');
  const path = test.info().outputPath(name);
  writeFileSync(path, file);
  const alone = await page.context().newPage();
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.locator('figure[data-live=true]')).toHaveAttribute('data-state', state);
  await expect(alone.locator('figure')).toHaveAttribute('data-active-step', '4');
  await expect(alone.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(alone.locator('[data-note]')).toBeHidden();
});

test('the alternative text says what a reader has set before what the chart is', async ({
  page,
}) => {
  await openStory(page, './?speed=1.95&v=1#gap.4');
  const { figure } = await openDialog(page, 'gap');
  const text = (await saved(page, 'alt')).file.toString();
  expect(text).toMatch(/^The gap\. Speed of automation at 1\.95\s×\. /);
  const [first] = (await figure.locator('.readouts').innerText()).split(/[,;]/);
  expect(text.indexOf(first!.trim())).toBeGreaterThan(0);
  expect(text.indexOf(first!.trim())).toBeLessThan(50);
});

test('a step is chosen by the words it begins with', async ({ page }) => {
  await openStory(page, './#gap.4');
  const { dialog } = await openDialog(page, 'gap');
  const options = await dialog.locator('select option').allInnerTexts();
  const steps = page.locator('[data-scene=gap] [data-step] > .card');
  expect(options.length).toBe(await steps.count());
  for (const [n, option] of options.entries()) {
    const [, at, name] = /^(\d+) of \d+: (.+?)…?$/.exec(option)!;
    expect(Number(at)).toBe(n + 1);
    const words = (await steps.nth(n).textContent())!.replace(/\s+/g, ' ').trim();
    expect(words.startsWith(name!), `${option} / ${words.slice(0, 80)}`).toBe(true);
  }
});

test('each place says how it is done there, and gives what it takes: markup, or an address', async ({
  page,
}) => {
  await openStory(page, './#gap.4');
  const { dialog } = await openDialog(page, 'gap');
  const how = new Set<string>();
  for (const [name, starts] of [
    ['moodle', '<iframe '],
    ['canvas', '<iframe '],
    ['wordpress', '<iframe '],
    ['sites', 'http'],
    ['notion', 'http'],
  ] as const) {
    await place(page, name);
    const text = await snippet(page);
    expect(text.startsWith(starts), `${name}: ${text}`).toBe(true);
    expect(text).toContain('/embed/gap/?step=gap.4');
    how.add((await dialog.locator('.use-embed .use-when').textContent())!);
  }
  expect(how.size).toBe(5);
});

test('for a projector the link stands over the whole window, and the keyboard comes back from it', async ({
  page,
}) => {
  await openStory(page, './?speed=1.95&v=1#gap.4');
  const { dialog } = await openDialog(page, 'gap');
  await expect(dialog.locator('[data-action=projector]')).toBeHidden();
  await place(page, 'link');
  const link = await snippet(page);
  await dialog.locator('[data-action=projector]').click();
  const card = page.locator('.use-card');
  await expect(card).toContainText(link.replace('http://', ''));
  await expect(card.locator('h2')).toHaveText('The gap');
  const { width, height } = page.viewportSize()!;
  expect(await card.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  const code = (await card.locator('svg').boundingBox())!;
  expect(Math.min(code.width, code.height)).toBeGreaterThan(0.6 * Math.min(width, height));
  expect(await axeFaults(page, '.use-card')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(dialog.locator('[data-action=projector]')).toBeFocused();
});

test('the CSV is the table beside the picture', async ({ page }) => {
  await openStory(page);
  const { figure } = await openDialog(page, 'list');
  const table = await figure
    .locator('xpath=ancestor::section')
    .locator('.numbers tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  const rows = (await saved(page, 'csv')).file.toString().trimEnd().split('\r\n');
  const digits = (text: string) => text.replace(/[^\d.]/g, '');
  expect(rows.map(digits)).toEqual(table.map((cells) => digits(cells.join())));
});

test('the workbench is taken with the outcome and the setting in sight', async ({ page }) => {
  await openStory(page, './?speed=1.95&human=0.3&v=1#workbench');
  const bench = page.locator('mtm-workbench');
  await expect(bench).toHaveAttribute('data-live', 'true');
  await bench.locator('[value=unemployment]').check();
  const figure = bench.locator('figure');
  await expect(figure).toHaveAttribute('data-state', /"unemployment"/);
  await bench.locator('[data-use]').click();
  const frame = page.frameLocator('.use-stage iframe');
  const state = (await figure.getAttribute('data-state'))!;
  await expect(frame.locator('figure')).toHaveAttribute('data-state', state);
  const rows = (await saved(page, 'csv')).file.toString().trim().split('\r\n');
  expect(rows.length).toBe(27);
});

test(
  'the keyboard opens and closes it, stays within it, and is back where it was',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page, './?view=steps');
    const button = page.locator('[data-chart=list] [data-use]');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || Boolean(activeElement?.closest('dialog'));
      }),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  },
);

test('axe finds nothing in the dialog, and nothing runs over its edge', async ({ page }) => {
  await openStory(page);
  const { dialog } = await openDialog(page, 'list');
  await place(page, 'link');
  expect(await axeFaults(page, 'dialog')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test('on paper there is no button', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-use]:visible')).toHaveCount(0);
});

test('offline, a chart that was carried away in one file is alive, and asks for nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL('dist/charts/gap.html').href;
  await page.goto(`${file}?step=4&speed=1.95`);
  await expect(page.locator('figure[data-live=true]')).toHaveAttribute(
    'data-state',
    /"speed":1.95/,
  );
  await page.locator('[data-action=next-step]').click();
  await expect(page.locator('figure')).toHaveAttribute('data-active-step', '5');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:')).length).toBe(1);
});
