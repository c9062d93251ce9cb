import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { frame as frameOf, frameStyle } from '../../src/charts/embed-frame.ts';
import { listen } from '../../src/cli/serve/site-server.ts';
import { embedAnchor, embedQuery } from '../../src/scenes/use/embed-query.ts';
import { snippets } from '../../src/scenes/use/snippets.ts';
import { NO_CHOICES } from '../../src/state/choices.ts';
import { ROOT } from './addresses.ts';
import { axeFaults, colourFaults } from './axe.ts';
import { picture } from './picture.ts';

const EMBED = `${ROOT}embed`;
const STYLE = frameStyle({ tapes: 2 });
/** The tapes that stand below a chart. */
const TAPES: Record<string, number> = { dignity: 1, gap: 2, workbench: 2 };
/** The charts of the pages of occupations. */
const JOB_CHARTS = ['record', 'places', 'hours'];

/** Without its second part a phone lays a page out as 980 pixels wide, whatever the window. */
const HOST_HEAD =
  '<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">';

/** Opens a page of somebody else's, at an origin of its own, with what it serves beside. */
async function openHost(page: Page, body: string, { policy = '', library = '' } = {}) {
  const server = createServer((request, response) => {
    if (request.url === '/lib.js')
      response.setHeader('content-type', 'text/javascript').end(readFileSync(library));
    else {
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html').end(`${HOST_HEAD}${body}`);
    }
  });
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
}

const live = async (frame: FrameLocator) => {
  await expect(frame.locator('figure[data-live=true]')).toBeVisible();
};

/** A host's own listener: what came, by dialect. */
const LISTENER = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data.startsWith('{')) data = JSON.parse(data);
    if (data.subject === 'lti.frameResize') heard.push(['canvas', data.height]);
    if (data['datawrapper-height']) heard.push(['datawrapper', Object.values(data['datawrapper-height'])[0]]);
    if (data.context === 'h5p' && data.action === 'resize') heard.push(['h5p', data.scrollHeight]);
  });
</script>`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed has its picture, its words and its table', async ({ page }) => {
    await page.goto(`${EMBED}/list/`);
    await expect(page.locator('.stage svg').first()).toBeVisible();
    expect(await page.locator('.stage svg [data-key]').count()).toBeGreaterThan(20);
    await expect(page.locator('figcaption h3')).toBeVisible();
    await expect(page.locator('.stepper')).toBeHidden();
    await page.locator('.numbers summary').click();
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(2);
  });

  test('an embed says that what its address asks for is not shown', async ({ page }) => {
    await page.goto(`${EMBED}/gap/?step=gap.7&speed=1.95&retrain=0.8`);
    await expect(page.locator('.usual').getByText('Without JavaScript')).toBeVisible();
    await expect(page.locator('.stage svg').first()).toBeVisible();
    await page.locator('.asked-steps a').nth(6).click();
    await expect(page.locator('img[src$="/gap.7.svg"]')).toBeVisible();
    await expect(page.locator('.usual')).toBeHidden();
  });
});

/** The still picture in sight, once it is painted. */
const stillIn = async (frame: FrameLocator) => {
  const image = frame.locator('.asked img:visible');
  await expect(image).toHaveCount(1);
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
  await expect(frame.locator('.stage')).toBeHidden();
  await expect(frame.locator('figcaption h3')).toBeInViewport();
  return (await image.getAttribute('src'))!.replace(/^.*\//, '');
};

for (const [sets, own, still] of [
  ['a step', {}, 'gap.4.svg'],
  ['a speed of the sources', { speed: 1.95 }, 'gap.4-speed-1.95.svg'],
  ['what no picture was built of', { speed: 1.95, retrain: 0.4 }, 'gap.4.svg'],
] as const)
  test(`where the host lets no script run, the first snippet shows ${sets}`, async ({ page }) => {
    const choices = { ...NO_CHOICES, levers: own };
    const { frame } = snippets({
      chart: 'gap',
      version: null,
      title: 'gap',
      page: `${EMBED}/gap/`,
      query: embedQuery('gap.4', choices, { theme: 'auto', title: true, controls: true }),
      anchor: embedAnchor('gap.4', choices),
      tapes: 2,
      script: '',
      story: ROOT,
    });
    await openHost(page, frame.replace('<iframe', '<iframe sandbox'));
    const inner = page.frameLocator('iframe');
    expect(await stillIn(inner)).toBe(still);
    await expect(inner.locator('.embed-note:visible')).toHaveCount('retrain' in own ? 1 : 0);
  });

for (const chart of ['crowd', 'gap'])
  test(`${chart} comes alive in a sandbox without an origin`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (
        message.type() === 'error' &&
        !/font|woff2/i.test(message.text() + message.location().url)
      )
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await openHost(
      page,
      `<iframe sandbox="allow-scripts" src="${EMBED}/${chart}/?step=4" style="${STYLE}"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await live(frame);
    await expect(frame.locator('figure')).toHaveAttribute('data-active-step', '4');
    const fourth = await picture(frame.locator('figure'));
    await frame.locator('[data-action=next-step]').click();
    await expect(frame.locator('figure')).toHaveAttribute('data-active-step', '5');
    expect(await picture(frame.locator('figure'))).not.toBe(fourth);
    await frame.locator('[data-action=previous-step]').click();
    await expect(frame.locator('figure')).toHaveAttribute('data-active-step', '4');
    expect(await picture(frame.locator('figure'))).toBe(fourth);
    expect(errors).toEqual([]);
  });

test('a lever in a sandbox moves the picture', async ({ page }) => {
  await openHost(
    page,
    `<iframe sandbox="allow-scripts" src="${EMBED}/gap/?step=4" style="${STYLE}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await live(frame);
  const before = await frame.locator('.readouts').textContent();
  const drawn = await picture(frame.locator('figure'));
  await frame.locator('[data-param=speed]').focus();
  await frame.locator('[data-param=speed]').press('End');
  await expect(frame.locator('.readouts')).not.toHaveText(before!);
  const fast = await picture(frame.locator('figure'));
  expect(fast).not.toBe(drawn);
  await frame.locator('[data-action=reset]').first().click();
  await expect(frame.locator('.readouts')).toHaveText(before!);
  expect(await picture(frame.locator('figure'))).toBe(drawn);
});

/** Every chart that can be embedded, with the frame that oEmbed and the dialog give for it. */
const framed = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: chart }) => {
    const { html } = JSON.parse(readFileSync(`dist/charts/${chart}.oembed.json`, 'utf8')) as {
      html: string;
    };
    const style = /style="([^"]*)"/.exec(html)![1]!;
    // On the pages of occupations, with one of them named.
    return { chart, style, asks: JOB_CHARTS.includes(chart) ? '?job=29-1141' : '' };
  });

for (const width of [280, 320, 600, 900])
  test(`in a plain frame ${width} px wide nothing is cut off and nothing left empty, at any step of any chart`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 1000 });
    // A host of the same origin: of so many frames of others the driver loses one now and then.
    let body = '';
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${HOST_HEAD}${body}`,
      }),
    );
    expect(framed.length).toBeGreaterThan(15);
    for (const { chart, style, asks } of framed) {
      body = `<iframe src="${EMBED}/${chart}/${asks}" style="${style}"></iframe>`;
      await page.goto('host.html');
      const frame = page.frameLocator('iframe');
      await live(frame);
      await expect(frame.locator('html')).toHaveJSProperty('clientWidth', width);
      const figure = frame.locator('figure');
      const steps = await frame.locator('.steps > [data-step]').count();
      for (let step = Number(await figure.getAttribute('data-active-step')); ; step++) {
        await expect(figure).toHaveAttribute('data-active-step', String(step));
        const cut = () =>
          frame
            .locator('html')
            .evaluate((html) =>
              Math.max(
                html.scrollHeight - window.innerHeight,
                html.scrollWidth - window.innerWidth,
              ),
            );
        await expect.poll(cut, { message: `${chart}, step ${step}` }).toBeLessThanOrEqual(0);
        if (step >= steps) break;
        await frame.locator('[data-action=next-step]').click();
      }
      await expect(frame.locator('figcaption h3')).toBeInViewport({ ratio: 1 });
      await expect(frame.locator('.source')).toBeInViewport({ ratio: 1 });
      await expect(frame.locator('.embed-foot a')).toBeInViewport({ ratio: 1 });
      const empty = () =>
        frame
          .locator('.embed')
          .evaluate((main) => Math.floor(window.innerHeight - main.getBoundingClientRect().height));
      await expect.poll(empty, { message: chart }).toBe(0);
    }
  });

test('where the host strips its style, a frame cuts nothing off', async ({ page }) => {
  let body = '';
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `${HOST_HEAD}${body}`,
    }),
  );
  for (const chart of ['list', 'dignity', 'gap', 'workbench']) {
    const tapes = TAPES[chart] ?? 0;
    body = frameOf({ tapes }, `${EMBED}/${chart}/`, chart).replace(/ style="[^"]*"/, '');
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto('host.html');
    const inner = page.frameLocator('iframe');
    await live(inner);
    for (const width of [320, 600, 900]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = () =>
        inner
          .locator('html')
          .evaluate((html) =>
            Math.max(html.scrollHeight - window.innerHeight, html.scrollWidth - window.innerWidth),
          );
      await expect.poll(cut, { message: `${chart} at ${width}` }).toBeLessThanOrEqual(0);
      const box = (await page.locator('iframe').boundingBox())!;
      expect(box.width).toBeGreaterThanOrEqual(width);
    }
  }
});

test('under a strict policy of the host, twice on one page, both are alive', async ({ page }) => {
  const frame = `<iframe src="${EMBED}/services/" width="600" height="760"></iframe>`;
  await openHost(page, frame + frame, {
    policy: `default-src 'none'; frame-src ${ROOT}; style-src 'unsafe-inline'`,
  });
  await live(page.frameLocator('iframe >> nth=0'));
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await live(page.frameLocator('iframe >> nth=1'));
});

test('in a tab that is shown later an embed is drawn, and tells its height then', async ({
  page,
}) => {
  await openHost(
    page,
    `${LISTENER}<div hidden><iframe src="${EMBED}/crowd/" width="600" height="700"></iframe></div>`,
  );
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: [string, number][] }).heard);
  await page.frameLocator('iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(await heard()).toEqual([]);
  await page.locator('div').evaluate((tab: HTMLElement) => {
    tab.hidden = false;
  });
  await live(page.frameLocator('iframe'));
  await expect.poll(async () => (await heard()).map(([dialect]) => dialect)).toContain('canvas');
});

test('the height is told in few messages, and less of it when something closes', async ({
  page,
}) => {
  await openHost(
    page,
    `${LISTENER}<iframe src="${EMBED}/gap/" width="600" height="300"></iframe>
    <script>addEventListener('message', ({ data }) => { if (data.context === 'h5p' && data.action === 'resize') document.querySelector('iframe').height = data.scrollHeight; });</script>`,
  );
  const frame = page.frameLocator('iframe');
  await live(frame);
  const heights = () =>
    page.evaluate(() =>
      (window as unknown as { heard: [string, number][] }).heard
        .filter(([dialect]) => dialect === 'canvas')
        .map(([, height]) => height),
    );
  const content = () =>
    frame.locator('.embed').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await heights()).at(-1)).toBe(await content());
  expect((await heights()).length).toBeLessThanOrEqual(3);
  const closed = (await heights()).at(-1)!;
  await frame.locator('.numbers summary').click();
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(closed);
  await frame.locator('.numbers summary').click();
  await expect.poll(async () => (await heights()).at(-1)).toBe(closed);
  const dialects = await page.evaluate(() => [
    ...new Set(
      (window as unknown as { heard: [string, number][] }).heard.map(([dialect]) => dialect),
    ),
  ]);
  expect(dialects.sort()).toEqual(['canvas', 'datawrapper', 'h5p']);
});

const PARENTS = {
  'pym.js': {
    file: 'node_modules/pym.js/dist/pym.v1.min.js',
    body: `<div id="here"></div><script src="lib.js"></script><script>new pym.Parent('here', '${EMBED}/gap/', {})</script>`,
  },
  '@newswire/frames': {
    file: 'node_modules/@newswire/frames/dist/frames.umd.js',
    body: `<div data-frame-src="${EMBED}/gap/"></div><script src="lib.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  'open-iframe-resizer': {
    file: 'node_modules/@open-iframe-resizer/core/dist/index.umd.cjs',
    body: `<iframe src="${EMBED}/gap/" style="width:100%"></iframe><script src="lib.js"></script><script>iframeResizer.initialize({}, document.querySelector('iframe'))</script>`,
  },
  'the resizer of H5P': {
    file: 'tests/others/h5p-resizer.js',
    body: `<iframe src="${EMBED}/gap/" style="width:100%"></iframe><script src="lib.js"></script>`,
  },
};
for (const [name, { file, body }] of Object.entries(PARENTS))
  test(`${name} gives an embed its height, more and less of it`, async ({ page }) => {
    await openHost(page, body, { library: file });
    const frame = page.frameLocator('iframe');
    await live(frame);
    const height = () => page.locator('iframe').evaluate((iframe) => iframe.clientHeight);
    const content = () =>
      frame.locator('.embed').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(height).toBe(await content());
    const closed = await height();
    await frame.locator('.numbers summary').click();
    await expect.poll(height).toBeGreaterThan(closed);
    await frame.locator('.numbers summary').click();
    await expect.poll(height).toBe(closed);
  });

test('what an address asks for is shown; what it does not know is said, as text', async ({
  page,
}) => {
  await page.goto(`${EMBED}/workbench/?shows=unemployment&speed=1.95&theme=dark&title=0&v=1`);
  const figure = page.locator('figure');
  await expect(figure).toHaveAttribute('data-state', /"shows":"unemployment".*"speed":1.95/);
  await expect(page.locator('figcaption')).toBeHidden();
  await expect(page.locator('[data-note]')).toBeHidden();
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(20, 24, 31)');

  const payload = encodeURIComponent('<img src=x onerror=alert(1)>');
  await page.goto(`${EMBED}/workbench/?shows=${payload}&step=99&theme=pink&speed=fast&lang=xx`);
  await expect(page.locator('[data-note] p')).toHaveCount(4);
  await expect(page.locator('[data-note]')).toContainText('<img src=x');
  await expect(page.locator('[data-note] img')).toHaveCount(0);
  await expect(figure).toHaveAttribute('data-state', /"shows":"work"/);
});

test('an address of no chart shows none, says which is missing, and leads to the nearest with all it asks', async ({
  page,
}) => {
  await page.goto(`${EMBED}/gpa/?step=gap.5&speed=1.95`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'There is no chart called “gpa” here.',
  );
  await expect(page.locator('figure')).toHaveCount(0);
  await page.getByRole('link', { name: 'The nearest name is “gap”' }).click();
  await expect(page.locator('figure[data-chart=gap]')).toHaveAttribute('data-active-step', '5');
  await expect(page.locator('figure')).toHaveAttribute('data-state', /"speed":1.95/);
  await page.goto(`${EMBED}/${encodeURIComponent('<img src=x>')}/`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('“<img src=x>”');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveText(['All charts there are']);
  expect(await axeFaults(page)).toEqual([]);
});

test('an address that spells its chart otherwise, or of a version that is not kept, shows that chart', async ({
  page,
}) => {
  await page.goto(`${EMBED}/Gap/?step=gap.5&speed=1.95`);
  await expect(page.locator('figure[data-chart=gap]')).toHaveAttribute('data-active-step', '5');
  await expect(page.locator('figure')).toHaveAttribute('data-state', /"speed":1.95/);
  await expect(page.locator('[data-note]')).toBeHidden();
  await page.goto('/v/2020.1/gap/?step=gap.5');
  await expect(page.locator('figure[data-chart=gap]')).toHaveAttribute('data-active-step', '5');
  await expect(page.locator('[data-note] p')).toContainText('version “2020.1”');
});

test('axe finds nothing in an embed, in the light, in the dark, and where its address asks for the dark', async ({
  page,
}) => {
  await page.goto(`${EMBED}/gap/?step=4`);
  await page.locator('figure[data-live=true]').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${EMBED}/gap/?step=4&theme=dark`);
  await page.locator('figure[data-live=true]').waitFor();
  expect(await colourFaults(page)).toEqual([]);
});
