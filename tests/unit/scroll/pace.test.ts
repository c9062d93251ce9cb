import { describe, expect, it } from 'vitest';
import { followPace } from '../../../src/scroll/pace.ts';

const SCREEN = 823;

/** Whether it flew in each frame of a scroll: how far each moved, and how long it took. */
const flown = (...frames: [by: number, ms: number][]) => {
  const { flies } = followPace();
  let [top, at] = [0, 0];
  return frames.map(([by, ms]) => {
    top += by;
    at += ms;
    return flies(top, at, SCREEN);
  });
};
const steady = (by: number, ms: number) => Array<[number, number]>(12).fill([by, ms]);

describe('the pace of a scroll', () => {
  it('flies where a finger flings, up as down, as soon as it has moved', () => {
    expect(flown([0, 5000], ...steady(60, 16)).slice(1)).not.toContain(false);
    expect(flown([9000, 5000], [0, 16], ...steady(-60, 16)).slice(2)).not.toContain(false);
  });
  it('does not where one reads, or skims so that each picture can be followed', () => {
    expect(flown([0, 5000], ...steady(20, 16))).not.toContain(true);
  });
  it('is not slowed by a frame that comes late', () => {
    expect(flown([0, 5000], ...steady(60, 16), [60, 100], [60, 16]).slice(1)).not.toContain(false);
  });
  it('rests in the frame in which nothing has moved, after a jump too', () => {
    expect(flown([0, 5000], [3000, 16], [0, 16])).toEqual([false, true, false]);
    expect(flown([0, 5000], ...steady(60, 16), [0, 16]).at(-1)).toBe(false);
  });
  it('slows while a fling runs out', () => {
    const slowing = Array.from({ length: 60 }, (_, n): [number, number] => [60 * 0.93 ** n, 16]);
    const seen = flown([0, 5000], ...slowing).slice(1);
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
  });
});
