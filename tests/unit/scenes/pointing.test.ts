import { describe, expect, it } from 'vitest';
import type { Dot } from '../../../src/charts/chart.ts';
import { dotAt } from '../../../src/scenes/scene/pointing.ts';

const dot = (key: string, x: number, look: Partial<Dot> = {}): Dot => ({
  key,
  x,
  y: 50,
  r: 4,
  tone: 'dot',
  opacity: 1,
  ...look,
});

describe('the dot that a finger means', () => {
  it('is the nearest, by its edge and not by its middle', () => {
    const dots = [dot('small', 100), dot('large', 122, { r: 15 })];
    expect(dotAt(dots, 102, 50)?.key).toBe('small');
    expect(dotAt(dots, 106, 50)?.key).toBe('large');
  });
  it('is in reach, from above and from beside', () => {
    expect(dotAt([dot('a', 100)], 112, 50)?.key).toBe('a');
    expect(dotAt([dot('a', 100)], 114, 50)).toBeNull();
    expect(dotAt([dot('a', 100)], 100, 64)).toBeNull();
  });
  it('can be seen', () => {
    const unseen = [dot('a', 100, { opacity: 0 }), dot('b', 100, { r: 0 })];
    expect(dotAt(unseen, 100, 50)).toBeNull();
    expect(dotAt([...unseen, dot('c', 105)], 100, 50)?.key).toBe('c');
  });
});
