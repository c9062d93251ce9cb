import type { Place, Point, Tab } from './tab.ts';
import { until } from './until.ts';

/** Where the middle of an element is, once it has been brought into the window. */
export function middle(place: Place, selector: string, index = 0): Promise<Point> {
  return until(
    place,
    async (css: string, at: number) => {
      const element = document.querySelectorAll(css)[at];
      if (!element) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    },
    selector,
    index,
  );
}

/** Clicks in the middle of the first such element, as a hand would: whatever lies over it is hit. */
export async function click(tab: Tab, selector: string, index = 0): Promise<void> {
  await tab.click(await middle(tab, selector, index));
}

/** Clicks in a frame of the page. */
export async function clickInFrame(tab: Tab, frame: number, selector: string): Promise<void> {
  const inside = await middle(tab.frame(frame), selector);
  const corner = await tab.run((index) => {
    const { x, y } = document.querySelectorAll('iframe')[index]!.getBoundingClientRect();
    return { x, y };
  }, frame);
  await tab.click({ x: corner.x + inside.x, y: corner.y + inside.y });
}

/** Types into a field in place of what is there. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await click(tab, selector);
  await tab.run((css) => {
    document.querySelector<HTMLInputElement>(css)!.select();
  }, selector);
  await tab.press('Backspace');
  await tab.type(text);
}

/** Focuses an element without a pointer. */
export async function focus(tab: Tab, selector: string): Promise<void> {
  await until(
    tab,
    (css) => {
      const element = document.querySelector<HTMLElement>(css);
      element?.focus();
      return element !== null && document.activeElement === element;
    },
    selector,
  );
}
