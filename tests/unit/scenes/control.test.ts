import { parseHTML } from 'linkedom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ControlElement, Settled } from '../../../src/scenes/scene/control-element.ts';
import { standLevers } from '../../../src/scenes/scene/scene-levers.ts';
import { NO_CHOICES } from '../../../src/state/choices.ts';
import { createStore } from '../../../src/state/store.ts';

const page = vi.hoisted(() => ({ choices: null as never }));
vi.mock('../../../src/scenes/page/page-choices.ts', () => ({
  get choices() {
    return page.choices;
  },
}));

const CONTROL = `<mtm-control data-words='{"low":"low","high":"high"}' data-ticks="[]">
  <button data-action="reset"></button>
  <input role="spinbutton" value="1" data-words="{}">
  <input type="range" value="1" data-param="speed">
  <p class="remark"></p><p class="standing"></p><p role="status"></p>
</mtm-control>`;

describe('a control', () => {
  const { window, document } = parseHTML(`<html><body><figure>${CONTROL}</figure></body></html>`);
  const figure = document.querySelector('figure')!;
  let choices = createStore(NO_CHOICES);
  let frames: (() => void)[] = [];
  /** What is heard round it, in order, with the speed that holds then. */
  let heard: unknown[] = [];
  let reflected: string[] = [];
  let range: HTMLInputElement;
  let typed: HTMLInputElement;
  const fire = (target: Element, type: string) =>
    target.dispatchEvent(new window.Event(type, { bubbles: true }));
  const slide = (value: number) => {
    range.value = String(value);
    fire(range, 'input');
  };
  const speed = () => choices.get().levers.speed;
  const moved = (value?: number) => {
    choices.set({ levers: value === undefined ? {} : { speed: value } });
  };

  beforeAll(async () => {
    vi.stubGlobal('window', Object.assign(window, { setTimeout, clearTimeout }));
    for (const name of ['document', 'HTMLElement', 'Event', 'CustomEvent', 'customElements'])
      vi.stubGlobal(name, window[name as keyof typeof window]);
    // Nothing was moved before the code had come.
    Object.defineProperty(window.HTMLInputElement.prototype, 'defaultValue', {
      get(this: HTMLInputElement) {
        return this.value;
      },
      set: () => {},
    });
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', (n: number) => {
      frames[n - 1] = () => {};
    });
    for (const type of ['lever-held', 'lever-settled'])
      figure.addEventListener(type, (event) => {
        const { detail } = event as CustomEvent<Settled | null>;
        heard.push([type, speed(), ...(detail ? [detail.id, detail.value] : [])]);
      });
    page.choices = choices as never;
    // A scene may be drawn before the code of its levers has come.
    standLevers(figure, { speed: 1.95, retrain: 0.5 });
    const { ControlElement } = await import('../../../src/scenes/scene/control-element.ts');
    customElements.define('mtm-control', ControlElement);
    await customElements.whenDefined('mtm-control');
  });

  it('stands where it was told to before its code had come', () => {
    expect(figure.querySelector<HTMLInputElement>('[data-param]')!.value).toBe('1.95');
  });

  describe('under the hand', () => {
    beforeEach(() => {
      choices = createStore(NO_CHOICES);
      page.choices = choices as never;
      figure.innerHTML = CONTROL;
      range = figure.querySelector('[data-param]')!;
      typed = figure.querySelector('[role=spinbutton]')!;
      Object.assign(document, { activeElement: range });
      [frames, heard, reflected] = [[], [], []];
      const write = range.setAttribute.bind(range);
      vi.spyOn(range, 'setAttribute').mockImplementation((name, value) => {
        if (name === 'aria-valuetext') reflected.push(value);
        write(name, value);
      });
    });
    const control = () => figure.querySelector<ControlElement>('mtm-control')!;

    it('hands its last value over before it says that it was let go of', () => {
      slide(1.2);
      frames[0]!();
      slide(1.3);
      slide(1.4);
      fire(range, 'change');
      expect(heard).toEqual([
        ['lever-held', undefined],
        ['lever-settled', 1.4, 'speed', 1.4],
      ]);
      for (const frame of frames) frame();
      expect(speed()).toBe(1.4);
    });

    it('says that it is held before what is typed moves anything, and is let go of when it is left', () => {
      typed.value = '2.5';
      fire(typed, 'input');
      expect(heard).toEqual([['lever-held', undefined]]);
      expect(speed()).toBe(2.5);
      fire(typed, 'focusout');
      expect(heard[1]).toEqual(['lever-settled', 2.5, 'speed', 2.5]);
      fire(typed, 'focusout');
      expect(heard.length).toBe(2);
    });

    it('shows each move once, whatever it is told of the step in sight', () => {
      control().stand(1.95);
      expect(reflected).toEqual(['1.95\u202f×']);
      slide(1.2);
      fire(range, 'change');
      control().stand(1.95);
      expect(reflected).toEqual(['1.95\u202f×', '1.2\u202f×']);
      // Reset, it is where the step has it at once.
      moved();
      control().stand(1.95);
      expect(reflected).toEqual(['1.95\u202f×', '1.2\u202f×', '1.95\u202f×']);
    });
  });
});
