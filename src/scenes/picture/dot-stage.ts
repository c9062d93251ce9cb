import { between, paint, type Palette } from '../../charts/shared/paint.ts';
import { ease } from './ease.ts';

/** What a stage can be told. Sizes are the picture's own pixels, of each of which `scale` are painted; durations are milliseconds; `n` names a picture. */
export type StageOrder =
  | { kind: 'size'; width: number; height: number; scale: number }
  | { kind: 'palette'; palette: Palette }
  | { kind: 'show'; n: number; dots: Float32Array; duration: number };

/** What a stage says of a picture: its dots have set out from where they were, or they are there. */
export type Progress = 'begun' | 'there';

type Canvas = OffscreenCanvas | HTMLCanvasElement;

/**
 * A canvas on which dots stand and travel. It runs in a worker where the browser lets it, else on
 * the page; it is told the same things in both.
 * @param told called with how far a picture is, the last one alone
 */
export function dotStage(
  canvas: Canvas,
  told: (n: number, progress: Progress) => void,
): (order: StageOrder) => void {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  let scale = 1;
  let palette: Palette | null = null;
  let from = new Float32Array();
  let to = new Float32Array();
  let picture = 0;
  /** When its dots set out: with the first frame that shows them, however late that is. */
  let start: number | null = null;
  let duration = 0;
  let frame = 0;

  const progress = () => {
    if (duration === 0) return 1;
    return start === null ? 0 : Math.min(1, (performance.now() - start) / duration);
  };
  const tick = () => {
    frame = 0;
    if (!palette) return;
    const n = picture;
    const isFirst = start === null;
    start ??= performance.now();
    const t = progress();
    paint(context, between(from, to, ease(t)), palette, scale);
    if (isFirst) told(n, 'begun');
    if (t < 1) again();
    // What was painted is up with the next frame.
    else
      requestAnimationFrame(() => {
        if (n === picture) told(n, 'there');
      });
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
      picture = order.n;
      duration = order.duration;
      start = null;
    }
    again();
  };
}
