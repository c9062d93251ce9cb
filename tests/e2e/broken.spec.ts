import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { frames, live, openStory, readStep } from './story.ts';

/** Ways in which a script does not run. */
const WAYS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  blocked: (route) => route.abort('blockedbyclient'),
  spoilt: (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = ;' }),
  throwing: (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("at once");' }),
};
const NAMES = Object.keys(WAYS);

/** The steps whose words or whose still picture cannot be seen, or which there are none of. */
const withoutStills = (page: Page, scenes = '[data-scene]') =>
  page.evaluate((selector) => {
    const steps = [...document.querySelectorAll<HTMLElement>(`${selector} [data-step]`)];
    const seen = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true }) === true &&
      element.getBoundingClientRect().height > 20;
    const without = steps.filter(
      (step) => !seen(step.querySelector('.card')) || !seen(step.querySelector('.still')),
    );
    return steps.length === 0 ? ['no steps'] : without.map(({ id }) => id);
  }, scenes);

const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );

/** Keeps, from the next load on, which readings the page has shown. */
const followViews = (page: Page) =>
  page.addInitScript(() => {
    const views = new Set<string>();
    Object.assign(window, { views });
    new MutationObserver(() => views.add(document.documentElement.dataset.view!)).observe(
      document,
      { subtree: true, attributeFilter: ['data-view'] },
    );
  });

const viewsSeen = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { views: Set<string> }).views]);

test('whichever script of the first load fails, and however, the plain page has every picture', async ({
  page,
}) => {
  await openStory(page);
  const html = readFileSync('dist/index.html', 'utf8');
  const chunk = /"\.\/([\w.-]+\.js)"/g;
  // What the page asks for, and what that imports; charts and workers come later.
  const first = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name!);
  for (const name of first)
    for (const [, next] of readFileSync(`dist/assets/${name}`, 'utf8').matchAll(chunk))
      if (!first.includes(next!)) first.push(next!);
  const asked = await scripts(page);
  const names = first.filter((name) => asked.some((path) => path.endsWith(name)));
  expect(names.length).toBeGreaterThan(3);
  const entry = names[0]!;
  const breaks = [
    ...NAMES.map((way) => [entry, way] as const),
    ...names.slice(1).map((name, n) => [name, NAMES[n % NAMES.length]!] as const),
  ];
  const hurt: string[] = [];
  for (const [name, way] of breaks) {
    await page.route(`**/assets/${name}`, WAYS[way]!);
    await page.goto('./', { waitUntil: 'domcontentloaded' });
    const root = page.locator('html');
    // One that a scene can do without is no loss.
    await expect(root).toHaveAttribute(/lost/.test(name) ? 'data-ready' : 'data-view', 'page');
    hurt.push(...(await withoutStills(page)).map((step) => `${step} where ${name} is ${way}`));
    await page.unrouteAll();
  }
  expect(hurt).toEqual([]);
  // They are not only there, they are had.
  const empty = await page.evaluate(async () => {
    const stills = [...document.querySelectorAll<HTMLImageElement>('.still')];
    await Promise.all(
      stills.map((still) => {
        still.loading = 'eager';
        return still.decode();
      }),
    );
    return stills.filter(({ naturalWidth }) => naturalWidth === 0).length;
  });
  expect(empty).toBe(0);
  await expect(page.locator('.control, .job-search, .views').filter({ visible: true })).toHaveCount(
    0,
  );
});

test('the plain page takes over where the reader is, and the scenes take it back once they live', async ({
  page,
}) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/scene.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?cut=whole#list.4', { waitUntil: 'commit' });
  const step = page.locator('[id="list.4"]');
  await page.waitForFunction(() => document.readyState === 'interactive');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
  await readStep(page, 'list.4');
  const before = await step.evaluate((element) => element.getBoundingClientRect().top);
  // A script of somebody else's, or ours, says that something is wrong.
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent('error', { filename: 'x.js', message: 'broken' }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
  expect(await withoutStills(page)).toEqual([]);
  const after = await step.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(2);
  come();
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
  await frames(page);
  await expect(page.locator('[data-scene=list] figure')).toHaveAttribute('data-active-step', '4');
});

test('a script that throws once its scenes are known leaves the plain page, not a dead one', async ({
  page,
}) => {
  await page.route('**/assets/ready.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};throw new Error("late");` });
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
  expect(await page.evaluate(() => customElements.get('mtm-scene') !== undefined)).toBe(true);
  expect(await withoutStills(page)).toEqual([]);
});

test('an error of somebody else’s script leaves the story as it is', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
      window.dispatchEvent(
        new ErrorEvent('error', { filename: location.href, message: 'ResizeObserver loop limit' }),
      );
    });
  });
  await followViews(page);
  await openStory(page);
  expect(await viewsSeen(page)).toEqual(['scroll']);
});

/** Half of the scenes, by the parity of their place, and the other half. */
async function halves(page: Page, odd: number) {
  const all = await page.locator('section[data-scene]').evaluateAll((sections) =>
    sections.map((section) => ({
      scene: (section as HTMLElement).dataset.scene!,
      chart: section.querySelector('figure')!.dataset.chart!,
      code: section.querySelector('figure')!.dataset.kind,
    })),
  );
  return {
    broken: all.filter((_, n) => n % 2 === odd),
    whole: all.filter((_, n) => n % 2 !== odd),
  };
}

for (const [what, odd, breakIt] of [
  [
    'whose code does not parse',
    0,
    (page, charts) => page.route(new RegExp(`/assets/(${charts})\\.[^/]*\\.js`), WAYS.spoilt!),
  ],
  [
    'whose code is not there',
    1,
    (page, charts) => page.route(new RegExp(`/assets/(${charts})\\.[^/]*\\.js`), WAYS.missing!),
  ],
  [
    'whose data is no data',
    1,
    (page, charts) =>
      page.route(new RegExp(`/charts/(${charts})\\.json`), (route) =>
        route.fulfill({ body: '<!doctype html>' }),
      ),
  ],
  [
    'whose first picture cannot be drawn',
    0,
    (page, charts) =>
      page.route(new RegExp(`/charts/(${charts})\\.json`), (route) =>
        route.fulfill({ body: '{"data":{},"words":{}}' }),
      ),
  ],
] as [string, number, (page: Page, charts: string) => Promise<unknown>][])
  test(`a scene ${what} shows its still pictures, and the others live`, async ({ page }) => {
    await openStory(page);
    const { broken, whole } = await halves(page, odd);
    const names = broken.flatMap(({ chart, code }) => (code ? [chart, code] : [chart]));
    await breakIt(page, names.join('|'));
    await followViews(page);
    await openStory(page);
    for (const { scene } of broken) {
      await readStep(page, `${scene}.2`);
      await expect(page.locator(`[data-scene=${scene}]`)).toHaveAttribute('data-failed', '');
      expect(await withoutStills(page, `[data-scene=${scene}]`)).toEqual([]);
      await expect(page.locator(`[id="${scene}.2"]`)).toBeInViewport();
    }
    for (const { scene } of whole) {
      await readStep(page, `${scene}.2`);
      await expect(page.locator(`[data-scene=${scene}] figure`)).toHaveAttribute(
        'data-live',
        'true',
      );
    }
    expect(await viewsSeen(page)).toEqual(['scroll']);
  });

test('where pictures take turns with words, a scene that fails shows all its stills, and a page that cannot place them is the plain one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 823, height: 380 });
  const scene = page.locator('[data-scene=services]');
  await openStory(page);
  await expect(scene).toHaveAttribute('data-room', 'turns');
  await page.route('**/charts/services.json', WAYS.missing!);
  await openStory(page);
  await readStep(page, 'services.2');
  await expect(scene).toHaveAttribute('data-failed', '');
  expect(await withoutStills(page, '[data-scene=services]')).toEqual([]);
  await expect(page.locator('[id="services.2"]')).toBeInViewport();
  await page.route('**/assets/turns.*.js', WAYS.missing!);
  await openStory(page);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
  expect(await withoutStills(page)).toEqual([]);
});

test('a scene whose later picture cannot be drawn falls back where the reader is', async ({
  page,
}) => {
  await openStory(page);
  await readStep(page, 'services.2');
  const scene = page.locator('[data-scene=services]');
  await expect(scene.locator('figure')).toHaveAttribute('data-live', 'true');
  await scene.locator('[data-step="4"]').evaluate((step: HTMLElement) => {
    step.dataset.state = '{';
  });
  await readStep(page, 'services.4');
  await expect(scene).toHaveAttribute('data-failed', '');
  expect(await withoutStills(page, '[data-scene=services]')).toEqual([]);
  await expect(page.locator('[id="services.4"]')).toBeInViewport();
});

test('where a still picture cannot be had, its words and the figures behind it stand there', async ({
  page,
}) => {
  await page.route('**/stills/**', (route) => route.abort('internetdisconnected'));
  await page.goto('./?view=page#list.3');
  await live(page);
  const step = page.locator('[id="list.3"]');
  const words = (await step.locator('.still').getAttribute('alt'))!;
  await expect(step.locator('.instead')).toHaveText(words);
  await expect(step.locator('.still')).toBeHidden();
  await expect(page.locator('[data-scene=list] table')).toBeVisible();
  await page.unrouteAll();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(step.locator('.still')).toBeVisible();
  await expect(step.locator('.instead')).toHaveCount(0);
});

for (const [what, spoil] of [
  ['does not parse', (html: string) => html.replace(/(<script type="module">)/, '$1const = ;')],
  [
    'has no data',
    (html: string) => html.replace(/(id="bundle">)\{"data":\{/, '$1{"data":{},"no":{'),
  ],
] as const)
  test(`an embed whose script ${what} keeps its still picture, its title and its words`, async ({
    page,
  }) => {
    const address = './embed/industries/';
    const built = async () => ({
      picture: await page.locator('.stage').innerHTML(),
      words: await page.locator('figcaption, .description, .source').allInnerTexts(),
    });
    const html = readFileSync('dist/embed/industries/index.html', 'utf8');
    const still = html.replace(/<script[^]*?<\/script>/g, '');
    await page.route('**/embed/industries/', (route) =>
      route.fulfill({ body: still, contentType: 'text/html' }),
    );
    await page.goto(address);
    const before = await built();
    await page.unrouteAll();
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
    await page.route('**/embed/industries/**', (route) =>
      route.fulfill({ body: spoil(html).replace(policy, ''), contentType: 'text/html' }),
    );
    const failed = Promise.race([
      page.waitForEvent('pageerror'),
      page.waitForEvent('console', (message) => message.text().includes('Error')),
    ]);
    await page.goto(`${address}?step=3`);
    await failed;
    await frames(page);
    expect(await built()).toEqual(before);
    await expect(page.locator('.stage')).toBeVisible();
    await expect(page.locator('.stepper')).toBeHidden();
  });
