import type { Chart, ChartState, Dot, Size, Words } from '../charts/chart.ts';
import { drawMarks, layer } from '../charts/shared/draw.ts';
import { createPainter, type Painter } from './painter.ts';
import { onPaletteChange, readPalette } from './palette.ts';
import { TRAVEL_MS, travelling } from './tween.ts';

/** What a chart is drawn from, as `/charts/<name>.json` serves it. */
export interface Bundle {
  data: object;
  words: Words;
}

/** A chart that stands in the page and can be shown in one state after another. */
export interface Picture {
  /** @param travel whether marks may travel to their new places */
  show(state: ChartState, data: object, travel: boolean): void;
  /** The dots it shows, where they have come to rest. */
  dots(): Dot[];
  /** The size it is drawn at. */
  size(): Size;
  stop(): void;
}

/**
 * Brings the picture that the build drew to life: adopts its SVG layers, and puts a canvas for the
 * dots between them. The first `show` at the build's own size changes nothing.
 * @param resized called when the stage has another size and the picture must be shown again
 */
export function bringToLife(
  stage: HTMLElement,
  chart: Chart<object>,
  words: Words,
  resized: () => void,
): Picture {
  const [under, over] = [...stage.querySelectorAll('svg')] as [SVGSVGElement, SVGSVGElement];
  let size = measure(stage);
  let painter: Painter | null = null;
  let dots: Dot[] = [];

  // What the build drew stays until there is a live picture to take its place.
  const first = stage.querySelector('img');
  const painted = () => {
    layer(under, 'dots').remove();
    first?.remove();
  };
  const paintedBy = (): Painter => {
    if (painter) return painter;
    painter = createPainter(painted);
    under.after(painter.canvas);
    painter.palette(readPalette(stage));
    painter.size(size);
    return painter;
  };
  const stopPalette = onPaletteChange(() => painter?.palette(readPalette(stage)));
  const observer = new ResizeObserver(() => {
    const next = measure(stage);
    if (next.width === size.width && next.height === size.height) return;
    if (next.width === 0 || next.height === 0) return;
    size = next;
    painter?.size(size);
    resized();
  });
  observer.observe(stage);

  return {
    dots: () => dots,
    size: () => size,
    show(state, data, travel) {
      const layout = chart.layout(data, state, size, words);
      dots = layout.dots;
      const motion = travel ? travelling : undefined;
      for (const svg of [under, over])
        svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
      drawMarks(layer(under, 'marks'), layout.under, motion);
      drawMarks(layer(over, 'marks'), layout.over, motion);
      if (layout.dots.length > 0) {
        paintedBy().show(layout.dots, travel ? TRAVEL_MS : 0);
      } else {
        first?.remove();
      }
    },
    stop() {
      observer.disconnect();
      stopPalette();
      painter?.stop();
    },
  };
}

/** Whole pixels: a fraction more or less is the browser's rounding, and no change of size. */
function measure(stage: HTMLElement): Size {
  return { width: stage.clientWidth, height: stage.clientHeight };
}
