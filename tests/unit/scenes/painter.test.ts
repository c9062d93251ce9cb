import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkerReport } from '../../../src/scenes/picture/dot-worker.ts';

/** A worker as the page sees it: what it was sent, and the events that come from it. */
class PlayedWorker extends EventTarget {
  sent: unknown[] = [];
  isOver = false;
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  terminate() {
    this.isOver = true;
  }
  report(report: WorkerReport) {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

let worker: PlayedWorker;
const canvases: { isGiven: boolean }[] = [];

async function painterModule() {
  vi.resetModules();
  worker = new PlayedWorker();
  vi.doMock('../../../src/scenes/page/paint-worker.ts', () => ({ paintWorker: () => worker }));
  return import('../../../src/scenes/picture/painter.ts');
}

beforeEach(() => {
  canvases.length = 0;
  const context = { canvas: {}, setTransform() {}, clearRect() {} };
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', {
    createElement() {
      const canvas = {
        isGiven: false,
        transferControlToOffscreen() {
          canvas.isGiven = true;
          return {};
        },
        getContext: () => context,
        append() {},
        remove() {},
      };
      canvases.push(canvas);
      return canvas;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('hears of its own pictures alone', async () => {
  const { createPainter } = await painterModule();
  const told: string[] = [];
  for (const name of ['a', 'b'])
    createPainter(
      (n, progress) => told.push(`${name} ${n} ${progress}`),
      () => undefined,
    );
  worker.report({ id: 2, n: 7, progress: 'begun' });
  expect(told).toEqual(['b 7 begun']);
});

it('tells every picture when the worker fails, and from then on the page paints', async () => {
  const { createPainter } = await painterModule();
  const failed: string[] = [];
  const make = (name: string) =>
    createPainter(
      () => undefined,
      () => failed.push(name),
    );
  make('a');
  make('b').stop();
  make('c');
  expect(canvases.map(({ isGiven }) => isGiven)).toEqual([true, true, true]);
  const fault = new Event('error', { cancelable: true });
  worker.dispatchEvent(fault);
  expect(failed).toEqual(['a', 'c']);
  expect([worker.isOver, fault.defaultPrevented]).toEqual([true, true]);
  make('d');
  expect(canvases.at(-1)!.isGiven).toBe(false);
});
