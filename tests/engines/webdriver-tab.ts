import { Key, Origin, type WebDriver } from 'selenium-webdriver';
import { loadAnew } from './load-anew.ts';
import type { Place, Tab } from './tab.ts';

/** The names that the web gives to keys, in those of the driver; a sign is its own key. */
const KEYS: Record<string, string> = {
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Backspace: Key.BACK_SPACE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** How often a window is asked for a size before it is taken as it came: it has a smallest one. */
const TRIES = 4;

/** A tab that is driven over WebDriver. */
export function webDriverTab(driver: WebDriver): Tab {
  let asked = 0;
  const hand = () => driver.actions({ async: true });
  const place: Place = {
    // What it comes to is asked for until it is there: a page that is left takes along what a driver waits for.
    run: async (does, ...args) => {
      const id = (asked += 1);
      let text = await driver.executeScript<string | null>(
        `const [sent, id] = arguments;
        const answers = (window.answers ??= {});
        const keep = (answer) => { answers[id] = JSON.stringify(answer); };
        const wrong = (error) => keep({ error: String(error) + '\\n' + error.stack });
        try {
          const value = (${String(does)})(...JSON.parse(sent));
          if (!value?.then) keep({ value });
          else value.then((value) => keep({ value }), wrong);
        } catch (error) {
          wrong(error);
        }
        return answers[id] ?? null;`,
        JSON.stringify(args),
        id,
      );
      while (text === null)
        text = await driver.executeScript<string | null>(
          `const [id] = arguments;
          if (!window.answers) throw new Error('The page was left.');
          return window.answers[id] ?? null;`,
          id,
        );
      const { value, error } = JSON.parse(text) as { value: never; error?: string };
      if (error) throw new Error(error);
      return value;
    },
  };
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration: 10,
  });
  return {
    engine: 'webkit',
    ...place,
    open: (address) => loadAnew(place, () => driver.get(address)),
    reload: () => loadAnew(place, () => driver.navigate().refresh()),
    back: () => driver.navigate().back(),
    resize: async (width, height) => {
      let [wide, high] = [width, height];
      for (let tries = 0; tries < TRIES; tries += 1) {
        await driver.manage().window().setRect({ x: 0, y: 0, width: wide, height: high });
        const [w, h] = await place.run(
          () =>
            new Promise<[number, number]>((resolve) => {
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  resolve([innerWidth, innerHeight]);
                }),
              );
            }),
        );
        if (w === width && h === height) return;
        wide += width - w;
        high += height - h;
      }
    },
    press: async (...keys) => {
      for (const key of keys)
        await hand()
          .sendKeys(KEYS[key] ?? key)
          .perform();
    },
    type: (text) => hand().sendKeys(text).perform(),
    click: (point) => hand().move(at(point)).click().perform(),
    drag: (from, to) => hand().move(at(from)).press().move(at(to)).release().perform(),
    frame: (index) => ({
      run: async (does, ...args) => {
        await driver.switchTo().frame(index);
        try {
          return await place.run(does, ...args);
        } finally {
          await driver.switchTo().defaultContent();
        }
      },
    }),
  };
}
