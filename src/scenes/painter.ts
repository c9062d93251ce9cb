import type { Dot, Size } from '../charts/chart.ts';
import { pack, type Palette } from '../charts/shared/paint.ts';
import { dotStage, type StageOrder } from './dot-stage.ts';
import type { WorkerOrder } from './dot-worker.ts';
import { paintWorker } from './paint-worker.ts';

/** Paints a scene's dots. */
export interface Painter {
  canvas: HTMLCanvasElement;
  size(size: Size): void;
  palette(palette: Palette): void;
  /** @param duration of the way there in milliseconds; 0 puts the dots there at once */
  show(dots: Dot[], duration: number): void;
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
 * @param painted called whenever a picture is up
 */
export function createPainter(painted: () => void): Painter {
  const canvas = document.createElement('canvas');
  const help = worker();
  const id = (stages += 1);
  const tell = help ? tellWorker(help, id, canvas) : dotStage(canvas, painted);
  const hear = ({ data }: MessageEvent<number>) => {
    if (data === id) painted();
  };
  help?.addEventListener('message', hear);
  return {
    canvas,
    size: ({ width, height }) => {
      tell({ kind: 'size', width, height, scale: window.devicePixelRatio });
    },
    palette: (palette) => {
      tell({ kind: 'palette', palette });
    },
    show: (dots, duration) => {
      tell({ kind: 'show', dots: pack(dots), duration });
    },
    stop() {
      help?.removeEventListener('message', hear);
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
