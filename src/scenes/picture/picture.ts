import type { Chart, ChartState, Dot, Layout, Size, Words } from '../../charts/chart.ts';
import { drawMarks, layer, place, type Motion } from '../../charts/shared/draw.ts';
import { nextFrame } from '../../scroll/next-frame.ts';
import { dotLayer } from './dot-layer.ts';
import { halt, travelling, whenThere } from './tween.ts';

/** What a chart is drawn from, as `/charts/<name>.json` serves it. */
export interface Bundle {
  data: object;
  words: Words;
}

/** A chart that stands in the page and can be shown in one state after another. */
export interface Picture {
  /**
   * Shows a state. What a reader sees is always one state: the last until this one can be shown
   * whole, then this one, or its marks and dots on their way to it together.
   * @param travel whether marks may travel to their new places
   * @param shown called once the whole picture has come to rest, unless another was shown meanwhile
   */
  show(state: ChartState, data: object, travel: boolean, shown?: () => void): void;
  /** The dots it shows, where they have come to rest. */
  dots(): Dot[];
  /** The size it is drawn at. */
  size(): Size;
  /** Takes the size its stage has now, for the next that it shows; says whether it is another. */
  fit(): boolean;
  stop(): void;
}

/** A picture to be seen. */
interface Showing {
  layout: Layout;
  shown: (() => void) | undefined;
}

/**
 * Brings the picture that the build drew to life: adopts its SVG layers, and puts a canvas for the
 * dots between them. The first `show` at the build's own size changes nothing.
 * @param resized called when the stage has another size and the picture must be shown again
 * @param failed told of what is thrown where a picture is drawn later than it was asked for
 */
export function bringToLife(
  stage: HTMLElement,
  chart: Chart<object>,
  words: Words,
  resized: () => void,
  failed: (error: unknown) => void = reportError,
): Picture {
  const [under, over] = [...stage.querySelectorAll('svg')] as [SVGSVGElement, SVGSVGElement];
  let size = measure(stage);
  let showing: Showing | null = null;
  // What the build drew stays until there is a live picture to take its place.
  const first = stage.querySelector('img');

  const draw = ({ layout }: Showing, motion?: Motion) => {
    for (const svg of [under, over]) place(svg, { viewBox: `0 0 ${size.width} ${size.height}` });
    drawMarks(layer(under, 'marks'), layout.under, motion);
    drawMarks(layer(over, 'marks'), layout.over, motion);
  };
  const standStill = () => {
    if (!showing) return;
    halt(layer(under, 'marks'));
    halt(layer(over, 'marks'));
    draw(showing);
    dots.place(showing.layout.dots);
    first?.remove();
    showing.shown?.();
  };
  const travel = (next: Showing) => {
    let waiting = 2;
    const there = () => {
      waiting -= 1;
      if (waiting === 0 && next === showing) next.shown?.();
    };
    const begun = orTell(() => {
      draw(next, travelling);
      whenThere(layer(over, 'marks'), there);
    });
    dots.travel(next.layout.dots, { begun, there });
  };
  const orTell = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      failed(error);
    }
  };
  const dots = dotLayer(under, size, orTell(standStill));
  const fit = (): boolean => {
    const next = measure(stage);
    if (next.width === size.width && next.height === size.height) return false;
    if (next.width === 0 || next.height === 0) return false;
    size = next;
    dots.size(size);
    return true;
  };
  const resize = () => {
    if (fit()) resized();
  };
  let forget = () => {};
  // In a frame of its own: drawn anew it may be higher, which would else be told to it again in this one.
  const observer = new ResizeObserver(() => {
    forget = nextFrame(resize);
  });
  observer.observe(stage);

  return {
    dots: () => showing?.layout.dots ?? [],
    size: () => size,
    fit,
    show(state, data, travels, shown) {
      const layout = chart.layout(data, state, size, words);
      showing = { layout, shown };
      if (travels && dots.canTravel(layout.dots)) travel(showing);
      else standStill();
    },
    stop() {
      showing = null;
      observer.disconnect();
      forget();
      dots.stop();
    },
  };
}

/** Whole pixels: a fraction more or less is the browser's rounding, and no change of size. */
function measure(stage: HTMLElement): Size {
  return { width: stage.clientWidth, height: stage.clientHeight };
}
