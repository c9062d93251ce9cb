import type { Dot } from '../../charts/chart.ts';
import { pack, type Palette } from '../../charts/shared/paint.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { dotStage, type Progress, type StageOrder } from './dot-stage.ts';
import type { Frame } from './frame.ts';
import type { WorkerOrder, WorkerReport } from './dot-worker.ts';
import { paintWorker } from '../page/paint-worker.ts';

/** Paints a scene's dots. */
export interface Painter {
  canvas: HTMLCanvasElement;
  resize(frame: Frame): void;
  palette(palette: Palette): void;
  /**
   * @param n the number under which its progress is told
   * @param duration of the way there in milliseconds; 0 puts the dots there at once
   */
  show(n: number, dots: Dot[], duration: number): void;
  stop(): void;
}

let shared: Worker | null | undefined;
let stages = 0;

/** The one worker of the page, if there is one. */
function worker(): Worker | null {
  shared = shared === undefined ? paintWorker() : shared;
  return shared;
}

/**
 * Makes a canvas and whoever paints it: a worker, so that travelling dots cost the page's own
 * thread nothing, or the page itself.
 * @param told called with how far a picture is
 * @param failed called when the worker has failed: the canvas it was given is lost, and from then
 *   on the page paints for itself
 */
export function createPainter(
  told: (n: number, progress: Progress) => void,
  failed: () => void,
): Painter {
  const canvas = make('canvas');
  const help = worker();
  const id = (stages += 1);
  const tell = help ? tellWorker(help, id, canvas) : dotStage(canvas, told);
  const abort = new AbortController();
  if (help) {
    const on = listener(abort.signal);
    on(help, 'message', ({ data }: MessageEvent<WorkerReport>) => {
      if (data.id === id) told(data.n, data.progress);
    });
    on(help, 'error', (event) => {
      event.preventDefault();
      help.terminate();
      shared = null;
      failed();
    });
  }
  return {
    canvas,
    resize: ({ width, height, scale }) => {
      tell({ kind: 'size', width, height, scale: scale * window.devicePixelRatio });
    },
    palette: (palette) => {
      tell({ kind: 'palette', palette });
    },
    show: (n, dots, duration) => {
      tell({ kind: 'show', n, dots: pack(dots), duration });
    },
    stop() {
      abort.abort();
      help?.postMessage({ id, gone: true } satisfies WorkerOrder);
      canvas.remove();
    },
  };
}

function tellWorker(help: Worker, id: number, canvas: HTMLCanvasElement) {
  const offscreen = canvas.transferControlToOffscreen();
  help.postMessage({ id, canvas: offscreen } satisfies WorkerOrder, [offscreen]);
  return (order: StageOrder) => {
    help.postMessage({ id, order } satisfies WorkerOrder);
  };
}
