import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TONES } from '../../../src/charts/chart.ts';
import { pack, type Palette } from '../../../src/charts/shared/paint.ts';
import { dotStage, type StageOrder } from '../../../src/scenes/picture/dot-stage.ts';

vi.useFakeTimers();

/** A canvas that notes the dots it is painted with: where, how big, in which colour, how strong. */
function notingCanvas() {
  const painted: [x: number, y: number, r: number, colour: string, opacity: number][] = [];
  const context = {
    canvas: { width: 0, height: 0 },
    fillStyle: '',
    globalAlpha: 1,
    setTransform: () => undefined,
    clearRect: () => {
      painted.length = 0;
    },
    beginPath: () => undefined,
    arc(x: number, y: number, r: number) {
      painted.push([x, y, r, context.fillStyle, context.globalAlpha]);
    },
    fill: () => undefined,
  };
  const canvas = { ...context.canvas, getContext: () => context };
  return { canvas: canvas as unknown as HTMLCanvasElement, painted };
}

const dot = (x: number, look = {}) => ({
  key: 'a',
  x,
  y: 20,
  r: 3,
  tone: 'dot' as const,
  opacity: 1,
  ...look,
});

describe('a stage of dots', () => {
  let painted: ReturnType<typeof notingCanvas>['painted'];
  let canvas: HTMLCanvasElement;
  let order: (order: StageOrder) => void;
  const told: string[] = [];
  const show = (n: number, x: number, duration: number, look = {}) => {
    order({ kind: 'show', n, dots: pack([dot(x, look)]), duration });
  };
  let waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => waiting.push(call));
  const frame = () => {
    for (const call of waiting.splice(0)) call();
  };
  const frames = (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      vi.advanceTimersByTime(10);
      frame();
    }
  };

  beforeEach(() => {
    waiting = [];
    told.length = 0;
    ({ canvas, painted } = notingCanvas());
    order = dotStage(canvas, (n, progress) => told.push(`${n} ${progress}`));
    order({ kind: 'size', width: 100, height: 50, scale: 2 });
    const palette = Object.fromEntries(TONES.map((tone) => [tone, `the ${tone}`]));
    order({ kind: 'palette', palette: palette as Palette });
  });

  it('paints dots as they are, on a canvas as fine as the screen', () => {
    show(1, 10, 0, { tone: 'brass', opacity: 0.5 });
    frame();
    expect([canvas.width, canvas.height]).toEqual([200, 100]);
    expect(painted).toEqual([[10, 20, 3, 'the brass', 0.5]]);
  });

  it('says that they are there a frame after they were painted, when they can be seen', () => {
    show(1, 10, 0);
    frame();
    expect(told).toEqual(['1 begun']);
    frame();
    expect(told).toEqual(['1 begun', '1 there']);
  });

  it('lets them set out with the first frame that shows them, and ends where they belong', () => {
    show(1, 10, 0);
    frame();
    show(2, 110, 600);
    // The machine is busy: the frame comes late, and the way is as long.
    vi.advanceTimersByTime(5000);
    frame();
    expect([painted[0]![0], told.at(-1)]).toEqual([10, '2 begun']);
    frames(300);
    expect(painted[0]![0]).toBeGreaterThan(50);
    expect(painted[0]![0]).toBeLessThan(70);
    frames(400);
    expect([painted[0]![0], told.at(-1)]).toEqual([110, '2 there']);
  });

  it('goes on from wherever dots are, and says nothing more of where they do not go', () => {
    show(1, 0, 0);
    frame();
    show(2, 100, 600);
    frame();
    frames(300);
    const [halfway] = painted[0]!;
    show(3, 0, 600);
    frame();
    expect(Math.abs(painted[0]![0] - halfway)).toBeLessThan(10);
    frames(1000);
    expect(painted[0]![0]).toBe(0);
    expect(told.filter((said) => said.startsWith('2'))).toEqual(['2 begun']);
  });

  it('leaves out what cannot be seen', () => {
    order({
      kind: 'show',
      n: 1,
      dots: pack([dot(1, { opacity: 0 }), dot(2, { r: 0 }), dot(3)]),
      duration: 0,
    });
    frame();
    expect(painted.map(([x]) => x)).toEqual([3]);
  });
});
