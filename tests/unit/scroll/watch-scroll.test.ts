import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A page of one screen, as the watch sees it. */
const page = { scrollY: 0, innerHeight: 800, now: 1000 };
let frames: ((now: number) => void)[] = [];
let scrolled = () => {};
let resized = () => {};

const frame = () => {
  const calls = frames;
  frames = [];
  page.now += 16;
  for (const call of calls) call(page.now);
};
/** Scrolls that far in one frame. */
const scroll = (by: number) => {
  page.scrollY += by;
  scrolled();
  frame();
};

let watch: typeof import('../../../src/scroll/watch-scroll.ts');
beforeEach(async () => {
  vi.resetModules();
  frames = [];
  Object.assign(page, { scrollY: 0 });
  vi.stubGlobal(
    'window',
    Object.assign(page, {
      addEventListener: (_: string, heard: () => void) => (scrolled = heard),
      removeEventListener: () => (scrolled = () => {}),
    }),
  );
  vi.stubGlobal('document', {});
  vi.stubGlobal('requestAnimationFrame', (call: (now: number) => void) => frames.push(call));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(heard: () => void) {
        resized = heard;
      }
      observe() {}
      disconnect() {}
    },
  );
  watch = await import('../../../src/scroll/watch-scroll.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A looker that notes what it does. */
const noting = (name: string, does: string[], rest: object = {}) => ({
  look: () => {
    does.push(`${name} looks`);
    return () => {
      does.push(`${name} acts`);
    };
  },
  ...rest,
});

it('has all look before any acts, so that the page is laid out once for them', () => {
  const does: string[] = [];
  watch.watchScroll(noting('one', does));
  watch.watchScroll(noting('two', does));
  scroll(10);
  expect(does).toEqual(['one looks', 'two looks', 'one acts', 'two acts']);
});

it('asks the near alone, and all after a jump or where the page has another height', () => {
  const does: string[] = [];
  watch.watchScroll(noting('near', does, { isNear: () => true }));
  watch.watchScroll(noting('far', does, { isNear: () => false }));
  scroll(10);
  expect(does.splice(0)).not.toContain('far looks');
  resized();
  frame();
  expect(does.splice(0)).toContain('far looks');
  scroll(10);
  expect(does.splice(0)).not.toContain('far looks');
  scroll(5000);
  frame();
  expect(does).toContain('far looks');
});

it('lets those alone look in flight who must, and the others once it has slowed', () => {
  const does: string[] = [];
  watch.watchScroll(noting('scene', does));
  watch.watchScroll(noting('head', does, { inFlight: true }));
  // At rest until now.
  scroll(0);
  does.length = 0;
  for (let n = 0; n < 5; n += 1) scroll(60);
  expect(new Set(does.splice(0))).toEqual(new Set(['head looks', 'head acts']));
  frame();
  expect(does).toContain('scene looks');
});
