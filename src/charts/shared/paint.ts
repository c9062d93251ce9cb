import { TONES, type Dot, type Tone } from '../chart.ts';

/** Numbers per packed dot: x, y, radius, tone, opacity. */
const STRIDE = 5;

/** The colour each tone has now, on paper or in the dark. */
export type Palette = Record<Tone, string>;

/** Packs dots into numbers that can be handed to a worker at no cost. */
export function pack(dots: Dot[]): Float32Array {
  const packed = new Float32Array(dots.length * STRIDE);
  dots.forEach((dot, index) => {
    packed.set([dot.x, dot.y, dot.r, TONES.indexOf(dot.tone), dot.opacity], index * STRIDE);
  });
  return packed;
}

/**
 * The dots on their way from one picture to the next. A dot takes its new tone half way.
 * @param t 0 to 1
 */
export function between(from: Float32Array, to: Float32Array, t: number): Float32Array {
  if (t >= 1 || from.length !== to.length) return to;
  const now = new Float32Array(to.length);
  for (let i = 0; i < to.length; i += 1) {
    const isTone = i % STRIDE === 3;
    now[i] = isTone ? (t < 0.5 ? from[i]! : to[i]!) : from[i]! + (to[i]! - from[i]!) * t;
  }
  return now;
}

/**
 * Paints packed dots, in order: the last lies on top.
 * @param scale device pixels for each CSS pixel
 */
export function paint(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  packed: Float32Array,
  palette: Palette,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, context.canvas.width / scale, context.canvas.height / scale);
  for (let i = 0; i < packed.length; i += STRIDE) {
    const opacity = packed[i + 4]!;
    if (opacity <= 0 || packed[i + 2]! <= 0) continue;
    context.globalAlpha = opacity;
    context.fillStyle = palette[TONES[packed[i + 3]!]!];
    context.beginPath();
    context.arc(packed[i]!, packed[i + 1]!, packed[i + 2]!, 0, 2 * Math.PI);
    context.fill();
  }
}
