import { expect, test, type Page } from '@playwright/test';
import { picture } from './picture.ts';
import { noteShifts, shiftsOf } from './shifts.ts';
import { live, openStory, readStep } from './story.ts';
import { embeds } from '../site/built.ts';

/** Notes every change to a stage, from the moment the page has been read. */
async function noteChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: string[] = [];
    const note = (records: MutationRecord[]) => {
      if (document.readyState === 'loading') return;
      for (const { target, type, attributeName, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement!;
        const scene = element.closest<HTMLElement>('[data-scene]')?.dataset.scene;
        if (!element.closest('.stage')) continue;
        const nodes = (list: NodeList) =>
          [...list].map((node) => `${node.nodeName} ${(node as Element).getAttribute('class')}`);
        if (type === 'childList') {
          for (const node of nodes(addedNodes)) changes.push(`${scene} + ${node}`);
          for (const node of nodes(removedNodes)) changes.push(`${scene} - ${node}`);
        } else if (!element.matches('canvas'))
          changes.push(`${scene} ${type} ${attributeName} of ${element.outerHTML.slice(0, 90)}`);
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    document.addEventListener('readystatechange', () => observer.takeRecords(), { once: true });
    Object.assign(window, { changes });
  });
}
const changesOf = (page: Page, scene: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { changes: string[] }).changes
        .filter((change) => change.startsWith(`${name} `))
        .map((change) => change.slice(name.length + 1)),
    scene,
  );

/** All that may happen: the canvas comes, and once it has painted the dots, those in the SVG go. */
const HANDED_OVER = ['+ CANVAS null', '- g dots'];

test('the story’s first pictures come to life and change nothing that the build drew', async ({
  page,
}) => {
  await noteChanges(page);
  await openStory(page);
  for (const scene of ['crowd', 'services']) {
    await readStep(page, `${scene}.1`);
    await picture(page.locator(`[data-scene=${scene}] figure`));
    expect(await changesOf(page, scene)).toEqual(scene === 'crowd' ? HANDED_OVER : []);
  }
});

test('nothing that one sees moves as the page comes to life @both', async ({ page }) => {
  await noteShifts(page);
  await page.goto('./');
  await live(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.contents [data-scaled]')).toHaveCount(1);
  // What words move as their typeface comes is less.
  expect((await shiftsOf(page)).filter(({ value }) => value >= 0.002)).toEqual([]);
});

test('every chart’s first draw adopts what the build drew', async ({ page }) => {
  await noteChanges(page);
  // Held to the size that the build draws at, since an embed has its own.
  await page.addInitScript(() => {
    document.addEventListener(
      'readystatechange',
      () => {
        const { width, height } =
          document.querySelector<SVGSVGElement>('.stage svg')!.viewBox.baseVal;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `.stage { width: ${width}px !important; height: ${height}px !important; }`,
        );
        document.adoptedStyleSheets.push(sheet);
      },
      { once: true },
    );
  });
  for (const chart of embeds()) {
    const built = (await page.goto(`embed/${chart}/`))!;
    const hasDots = (await built.text()).includes('class="dots"');
    await live(page);
    await picture(page.locator('figure'));
    const scene = (await page.locator('[data-scene]').getAttribute('data-scene'))!;
    const allowed = hasDots ? HANDED_OVER : [];
    expect(await changesOf(page, scene), chart).toEqual(allowed);
  }
});

test('who jumps to a picture sees what the build drew until marks and dots are there together', async ({
  page,
}) => {
  await openStory(page);
  const seen = await page.evaluate(async () => {
    const figure = document.querySelector<HTMLElement>('[data-scene=next] figure')!;
    const isSeen = (selector: string) =>
      [...figure.querySelectorAll(selector)].some((element) => {
        const { visibility, display } = getComputedStyle(element);
        return visibility === 'visible' && display !== 'none';
      });
    document.querySelector('[data-scene=next] [data-step="4"]')!.scrollIntoView();
    const seen = new Set<string>();
    for (let rested = 0; rested < 20;) {
      await new Promise(requestAnimationFrame);
      const shown = [
        isSeen('.first') && 'the build’s',
        isSeen('.layer text') && 'marks',
        isSeen('.stage canvas, g.dots') && 'dots',
      ];
      seen.add(shown.filter(Boolean).join(' and '));
      rested = figure.dataset.live && 'state' in figure.dataset ? rested + 1 : 0;
    }
    // Until the browser has said that the figure came into sight, there is nothing.
    seen.delete('');
    return [...seen];
  });
  expect(seen).toEqual(['the build’s', 'marks and dots']);
});
