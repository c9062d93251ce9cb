import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from '../../../src/scroll/watch-within.ts';

/** An observer of the browser, as this test plays it. */
interface Played {
  targets: Set<Element>;
  tell(...entries: [Element, boolean][]): void;
}
let observers: Played[] = [];
beforeEach(() => {
  observers = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      targets = new Set<Element>();
      tell: Played['tell'];
      constructor(heard: (entries: object[]) => void) {
        this.tell = (...entries) => {
          heard(entries.map(([target, isIntersecting]) => ({ target, isIntersecting })));
        };
        observers.push(this);
      }
      observe(target: Element) {
        this.targets.add(target);
      }
      unobserve(target: Element) {
        this.targets.delete(target);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const [one, two] = [{}, {}] as Element[] as [Element, Element];

it('has one observer for all that have a margin in common', () => {
  const near = within('50% 0px');
  near(one, () => {});
  near(two, () => {});
  expect(observers).toHaveLength(1);
  expect(observers[0]!.targets).toEqual(new Set([one, two]));
});

it('tells each of its own element, and of far and near at once the last alone', () => {
  const near = within('50% 0px');
  const heard: [string, boolean][] = [];
  near(one, (isWithin) => heard.push(['one', isWithin]));
  near(two, (isWithin) => heard.push(['two', isWithin]));
  observers[0]!.tell([one, false], [two, false], [one, true]);
  expect(heard).toEqual([
    ['one', true],
    ['two', false],
  ]);
});

it('watches an element until nobody asks for it', () => {
  const near = within('50% 0px');
  const stops = [near(one, () => {}), near(one, () => {})];
  stops[0]!();
  expect(observers[0]!.targets).toEqual(new Set([one]));
  stops[1]!();
  expect(observers[0]!.targets).toEqual(new Set());
});
