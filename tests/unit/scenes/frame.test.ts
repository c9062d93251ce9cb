import { describe, expect, it } from 'vitest';
import { frameIn } from '../../../src/scenes/picture/frame.ts';

const stage = (clientWidth: number, clientHeight: number, dataset: DOMStringMap = {}) =>
  ({ clientWidth, clientHeight, dataset }) as HTMLElement;

describe('the frame of a picture', () => {
  it('is the stage itself up to 720 pixels: more room is for more', () => {
    expect(frameIn(stage(380, 400))).toEqual({ width: 380, height: 400, scale: 1 });
    expect(frameIn(stage(720, 640))).toEqual({ width: 720, height: 640, scale: 1 });
  });

  it('grows as a whole beyond, so that type of 12.5 pixels comes to 15 and no further', () => {
    expect(frameIn(stage(792, 660))).toEqual({ width: 720, height: 600, scale: 1.1 });
    for (const width of [864, 1080, 1600]) {
      const frame = frameIn(stage(width, 720));
      expect(12.5 * frame.scale).toBe(15);
      expect(frame.width).toBe(Math.round(width / 1.2));
      expect(frame.height).toBe(600);
    }
  });

  it('grows with no end on a wall, so that its type is read from afar', () => {
    expect(frameIn(stage(1800, 900, { large: '' }))).toEqual({
      ...{ width: 720, height: 360 },
      scale: 2.5,
    });
  });
});
