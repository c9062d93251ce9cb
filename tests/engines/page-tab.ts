import type { EngineName } from '../../src/cli/engine/engines.ts';
import type { Place, Tab } from './tab.ts';

/** What Playwright and Puppeteer call alike, as far as a tab needs it. */
interface Evaluating {
  evaluate(code: string): Promise<unknown>;
}
interface DrivenPage extends Evaluating {
  keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> };
  mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  mainFrame(): { childFrames(): Evaluating[] };
}

/** What they call by other names, or do in other ways. */
type Own = Pick<Tab, 'open' | 'reload' | 'back' | 'resize'>;

/** A tab of a page that Playwright or Puppeteer drives. */
export function pageTab(engine: EngineName, page: DrivenPage, own: Own): Tab {
  return {
    engine,
    ...own,
    ...placeOf(() => page),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as never);
    },
    type: (text) => page.keyboard.type(text),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    frame: (index) => placeOf(() => page.mainFrame().childFrames()[index]!),
  };
}

/** What a function comes to is carried over as JSON: each driver has words of its own for the rest. */
function placeOf(where: () => Evaluating): Place {
  return {
    run: async (does, ...args) => {
      const text = await where().evaluate(
        `(async () => JSON.stringify({ value: await (${String(does)})(...${JSON.stringify(args)}) }))()`,
      );
      return (JSON.parse(text as string) as { value: never }).value;
    },
  };
}
