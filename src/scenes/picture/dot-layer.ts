import type { Dot } from '../../charts/chart.ts';
import { drawDots } from '../../charts/shared/draw-dots.ts';
import { layer } from '../../charts/shared/draw.ts';
import type { Progress } from './dot-stage.ts';
import type { Frame } from './frame.ts';
import { createPainter, type Painter } from './painter.ts';
import { onPaletteChange, readPalette } from './palette.ts';
import { TRAVEL_MS } from './tween.ts';

/** How long a picture waits for its dots to set out before it does without the way, in milliseconds. */
const PATIENCE_MS = 250;

/** What is heard of dots on their way. */
export interface Travel {
  /** They set out, from where they were: now is when the marks go along. */
  begun(): void;
  /** They are there. */
  there(): void;
}

/**
 * The dots of a picture. A canvas shows them as soon as whoever paints it says that it shows these
 * dots at this size; until then they stand in the SVG, as the build draws them.
 */
export interface DotLayer {
  /** Whether dots can set out for their next places from where a reader sees them. */
  canTravel(dots: Dot[]): boolean;
  travel(dots: Dot[], heard: Travel): void;
  /**
   * Puts them there at once.
   * @param painted where something else stands before the picture until its dots are painted, called once
   *   they are: to draw them in the SVG before would hold up the page for what nobody sees
   */
  place(dots: Dot[], painted?: () => void): void;
  resize(frame: Frame): void;
  stop(): void;
}

/**
 * Adopts the dots that the build drew.
 * @param standStill called when dots on their way do not get on, or another has to paint: the
 *   picture must be put there at once
 */
export function dotLayer(under: SVGSVGElement, frame: Frame, standStill: () => void): DotLayer {
  let painter: Painter | null = null;
  let now = frame;
  let n = 0;
  /** Whether a reader sees the canvas, and on it what belongs to the marks. */
  let isUp = false;
  let travel: Travel | null = null;
  let patience = 0;

  const standIns = () => under.querySelector('g.dots');
  /** A reader who goes on meanwhile has waited all along. */
  const beginToWait = () => {
    patience ||= window.setTimeout(standStill, PATIENCE_MS);
  };
  const rest = () => {
    window.clearTimeout(patience);
    patience = 0;
  };
  const told = (of: number, progress: Progress) => {
    if (of !== n) return;
    if (progress === 'there') {
      isUp = true;
      painter!.canvas.style.visibility = '';
      standIns()?.remove();
    }
    rest();
    if (progress === 'begun') travel?.begun();
    else travel?.there();
  };
  const failed = () => {
    painter?.stop();
    painter = null;
    isUp = false;
    standStill();
  };
  const paintedBy = (): Painter => {
    if (painter) return painter;
    painter = createPainter(told, failed);
    painter.canvas.style.visibility = 'hidden';
    under.after(painter.canvas);
    painter.palette(readPalette());
    painter.resize(now);
    return painter;
  };
  const order = (dots: Dot[], duration: number, next: Travel | null) => {
    n += 1;
    travel = next;
    if (dots.length > 0) paintedBy().show(n, dots, duration);
  };
  const stopPalette = onPaletteChange(() => {
    painter?.palette(readPalette());
    standStill();
  });

  return {
    canTravel: (dots) => (dots.length > 0 ? isUp : !painter),
    travel(dots, heard) {
      if (dots.length === 0) {
        heard.begun();
        heard.there();
        return;
      }
      order(dots, TRAVEL_MS, heard);
      beginToWait();
    },
    place(dots, painted) {
      rest();
      isUp = false;
      if (dots.length > 0 && !painted) drawDots(layer(under, 'dots'), dots);
      else standIns()?.remove();
      if (painter) painter.canvas.style.visibility = 'hidden';
      order(dots, 0, painted ? { begun: beginToWait, there: painted } : null);
      if (painted && dots.length > 0) beginToWait();
      else painted?.();
    },
    resize(next) {
      now = next;
      painter?.resize(now);
    },
    stop() {
      rest();
      stopPalette();
      painter?.stop();
    },
  };
}
