import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chart, Dot, Words } from '../../../src/charts/chart.ts';
import { bringToLife, type Picture } from '../../../src/scenes/picture/picture.ts';

/** Whoever paints, as this test plays it: what it was told, and the way to say how far it is. */
interface PlayedPainter {
  canvas: HTMLCanvasElement;
  shown: { n: number; dots: Dot[]; duration: number }[];
  told: (n: number, progress: 'begun' | 'there') => void;
  failed: () => void;
}
const painters = vi.hoisted(() => {
  // Before anything takes hold of the clock.
  vi.useFakeTimers();
  return [] as PlayedPainter[];
});
vi.mock('../../../src/scenes/picture/painter.ts', () => ({
  createPainter: (told: PlayedPainter['told'], failed: () => void) => {
    const canvas = document.createElement('canvas');
    const shown: PlayedPainter['shown'] = [];
    painters.push({ canvas, shown, told, failed });
    return {
      canvas,
      resize: () => undefined,
      palette: () => undefined,
      show: (n: number, dots: Dot[], duration: number) => shown.push({ n, dots, duration }),
      stop() {
        canvas.remove();
      },
    };
  },
}));
vi.mock('../../../src/scenes/picture/palette.ts', () => ({
  readPalette: () => ({}),
  onPaletteChange: () => () => undefined,
}));

/** A chart of one word, one line and some dots, all at `x`. */
const chart = {
  layout: (_: object, { x, dots }: { x: number; dots: number }) => ({
    width: 380,
    height: 400,
    under: [{ kind: 'line', key: 'line', tone: 'ink', x1: x, y1: 0, x2: x, y2: 9 }],
    dots: Array.from({ length: dots }, (_each, n) => ({
      key: String(n),
      x,
      y: n * 10,
      r: 2,
      tone: 'dot',
      opacity: 1,
    })),
    over: [{ kind: 'text', key: 'word', tone: 'ink', style: 'note', x, y: 9, text: `at ${x}` }],
  }),
} as unknown as Chart<object>;

describe('a picture', () => {
  let stage: HTMLElement;
  let picture: Picture;
  const rested: number[] = [];
  const lost: unknown[] = [];
  const show = (x: number, travel: boolean, dots = 2) => {
    picture.show({ x, dots }, {}, travel, () => rested.push(x));
  };
  /** What a reader sees: where line and word are, what the word is, and by whom which dots are shown. */
  const seen = () => {
    const x = (selector: string, name: string) =>
      Number(stage.querySelector(selector)!.getAttribute(name));
    const still = stage.querySelector('g.dots path')?.getAttribute('d');
    const canvas = stage.querySelector('canvas');
    const painted = canvas && canvas.style.visibility !== 'hidden' ? 'canvas' : null;
    return {
      marks: [x('line', 'x1'), x('text', 'x'), stage.querySelector('text')!.textContent],
      dots: painted && still ? 'both' : (painted ?? still?.split('h0')[0] ?? 'none'),
    };
  };
  const whole = (x: number, dots = `m${x} 0`) => ({ marks: [x, x, `at ${x}`], dots });
  const painter = () => painters.at(-1)!;
  const say = (progress: 'begun' | 'there') => {
    painter().told(painter().shown.at(-1)!.n, progress);
  };

  afterAll(() => {
    vi.useRealTimers();
  });
  beforeEach(() => {
    painters.length = rested.length = lost.length = 0;
    const { document } = parseHTML(
      '<html><body><div><img><svg></svg><svg></svg></div></body></html>',
    );
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    stage = document.querySelector('div')!;
    Object.assign(
      Object.getPrototypeOf(document.createElementNS('http://www.w3.org/2000/svg', 'g')) as object,
      {
        animate: () => undefined,
      },
    );
    picture = bringToLife(
      stage,
      chart,
      {} as Words,
      () => undefined,
      (error) => lost.push(error),
    );
  });
  afterEach(() => {
    // What is on its way arrives: marks have one clock for all.
    vi.advanceTimersByTime(5000);
    picture.stop();
    vi.unstubAllGlobals();
  });

  it('has what the build drew before it until its dots are painted, and draws none of them twice', () => {
    show(10, false);
    expect(stage.querySelector('img')).not.toBeNull();
    expect([seen().dots, rested]).toEqual(['none', []]);
    say('begun');
    say('there');
    expect([seen(), stage.querySelector('img'), rested]).toEqual([whole(10, 'canvas'), null, [10]]);
  });

  for (const heard of [[], ['begun']] as const)
    it(`draws its dots itself where they are not painted, ${heard.length ? 'though they set out' : 'nor set out'}`, () => {
      show(10, false);
      heard.forEach(say);
      vi.advanceTimersByTime(300);
      expect([seen(), stage.querySelector('img'), rested]).toEqual([whole(10), null, [10]]);
    });

  it('keeps its dots in the SVG while what the canvas has painted is of another state', () => {
    show(10, false);
    say('there');
    show(50, false);
    const { n } = painter().shown.at(-1)!;
    show(90, false);
    painter().told(n, 'there');
    expect([seen(), rested]).toEqual([whole(90), [10, 50, 90]]);
    say('there');
    expect(seen()).toEqual(whole(90, 'canvas'));
  });

  it('is the last one, whole, until the dots set out; at rest once marks and dots are there', () => {
    show(10, false);
    say('there');
    show(50, true);
    expect(seen()).toEqual(whole(10, 'canvas'));
    expect(painter().shown.at(-1)).toMatchObject({ duration: 600 });
    say('begun');
    expect(seen().marks[2]).toBe('at 50');
    vi.advanceTimersByTime(300);
    expect(seen().marks[0]).toBeGreaterThan(10);
    expect(seen().marks[0]).toBeLessThan(50);
    vi.advanceTimersByTime(400);
    expect([seen(), rested]).toEqual([whole(50, 'canvas'), [10]]);
    say('there');
    expect(rested).toEqual([10, 50]);
  });

  it('puts its marks there at once where one comes before the last has arrived, and only its dots travel on', () => {
    show(10, false);
    say('there');
    show(50, true);
    say('begun');
    vi.advanceTimersByTime(100);
    show(90, true);
    say('begun');
    expect(seen().marks).toEqual([90, 90, 'at 90']);
    vi.advanceTimersByTime(5000);
    say('there');
    expect(rested).toEqual([10, 90]);
    // Once it has arrived, the next one's marks travel again.
    show(20, true);
    say('begun');
    expect(seen().marks.slice(0, 2)).toEqual([90, 90]);
  });

  it('does without the way where the dots do not set out', () => {
    show(10, false);
    say('there');
    show(50, true);
    vi.advanceTimersByTime(100);
    show(90, true);
    expect(seen()).toEqual(whole(10, 'canvas'));
    vi.advanceTimersByTime(150);
    expect([seen(), rested]).toEqual([whole(90), [10, 90]]);
    expect(painter().shown.at(-1)).toMatchObject({ duration: 0 });
    say('there');
    expect(seen()).toEqual(whole(90, 'canvas'));
  });

  it('tells of what cannot be drawn once it is asked for no more: on its way, or put there after all', () => {
    show(10, false);
    say('there');
    vi.spyOn(stage.querySelector('line')!, 'getAttribute').mockImplementation(() => {
      throw new Error('no line');
    });
    show(50, true);
    say('begun');
    expect(lost).toEqual([new Error('no line')]);
    show(90, true);
    vi.advanceTimersByTime(300);
    expect(lost).toHaveLength(2);
  });

  it('does not travel from a canvas that has painted nothing yet', () => {
    show(10, false);
    show(50, true);
    expect(stage.querySelector('img')).not.toBeNull();
    say('there');
    expect([seen(), rested]).toEqual([whole(50, 'canvas'), [50]]);
  });

  it('stands where it is put, whatever was on its way', () => {
    show(10, false);
    say('there');
    show(50, true);
    say('begun');
    vi.advanceTimersByTime(200);
    show(90, false);
    vi.advanceTimersByTime(1000);
    expect([seen(), rested]).toEqual([whole(90), [10, 90]]);
  });

  it('is not said to rest when another was shown meanwhile', () => {
    show(10, false);
    say('there');
    show(50, true);
    say('begun');
    const { n } = painter().shown.at(-1)!;
    vi.advanceTimersByTime(550);
    show(90, true);
    painter().told(n, 'there');
    vi.advanceTimersByTime(100);
    expect(rested).toEqual([10]);
  });

  for (const moment of ['at rest', 'before the dots set out', 'on the way'])
    it(`is painted by another on a new canvas when the worker fails ${moment}`, () => {
      show(50, false);
      say('there');
      if (moment !== 'at rest') show(90, true);
      if (moment === 'on the way') say('begun');
      const x = moment === 'at rest' ? 50 : 90;
      painter().failed();
      expect(seen()).toEqual(whole(x));
      expect(painters).toHaveLength(2);
      expect(stage.querySelectorAll('canvas')).toHaveLength(1);
      expect(painter().shown[0]!.dots[0]).toMatchObject({ x });
      say('there');
      vi.advanceTimersByTime(1000);
      expect(seen()).toEqual(whole(x, 'canvas'));
      expect(rested.at(-1)).toBe(x);
    });

  it('shows no dots where a state has none, on whatever they were', () => {
    show(10, false);
    show(50, true, 0);
    expect(seen()).toEqual(whole(50, 'none'));
    show(10, false);
    say('there');
    show(90, true, 0);
    expect(seen()).toEqual(whole(90, 'none'));
  });

  it('travels where there are no dots at all', () => {
    show(10, false, 0);
    show(50, true, 0);
    expect(rested).toEqual([10]);
    vi.advanceTimersByTime(700);
    expect([seen(), rested, painters]).toEqual([whole(50, 'none'), [10, 50], []]);
  });
});
