import { between, paint, type Palette } from '../charts/shared/paint.ts';

/** What a stage can be told. Sizes are CSS pixels, durations milliseconds. */
export type StageOrder =
  | { kind: 'size'; width: number; height: number; scale: number }
  | { kind: 'palette'; palette: Palette }
  | { kind: 'show'; dots: Float32Array; duration: number };

type Canvas = OffscreenCanvas | HTMLCanvasElement;

/** Slow at both ends, so that the eye can pick a dot up and set it down. */
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/**
 * A canvas on which dots stand and travel. It runs in a worker where the browser lets it, else on
 * the page; it is told the same things in both.
 * @param painted called after each picture is up
 */
export function dotStage(canvas: Canvas, painted: () => void): (order: StageOrder) => void {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  let scale = 1;
  let palette: Palette | null = null;
  let from = new Float32Array();
  let to = new Float32Array();
  let start = 0;
  let duration = 0;
  let frame = 0;

  const progress = () => (duration ? Math.min(1, (performance.now() - start) / duration) : 1);
  const tick = () => {
    frame = 0;
    if (!palette) return;
    const t = progress();
    paint(context, between(from, to, ease(t)), palette, scale);
    if (t < 1) again();
    else painted();
  };
  const again = () => {
    frame ||= requestAnimationFrame(tick);
  };

  return (order) => {
    if (order.kind === 'size') {
      scale = order.scale;
      canvas.width = Math.round(order.width * scale);
      canvas.height = Math.round(order.height * scale);
    } else if (order.kind === 'palette') {
      palette = order.palette;
    } else {
      // From wherever the dots are now: a reader who scrolls on does not wait for them.
      from = between(from, to, ease(progress())) as Float32Array<ArrayBuffer>;
      to = order.dots as Float32Array<ArrayBuffer>;
      duration = order.duration;
      start = performance.now();
    }
    again();
  };
}
