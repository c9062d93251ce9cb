import type { Chart, ChartState, Dot, Layout, TextMark, Words } from '../../charts/chart.ts';
import { drawMarks, layer, place, type Motion } from '../../charts/shared/draw.ts';
import { nextFrame } from '../../scroll/next-frame.ts';
import { dotLayer } from './dot-layer.ts';
import { frameIn, isAlike, type Frame } from './frame.ts';
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
  /** The texts that it has cut for room. */
  cut(): TextMark[];
  /** The frame it is drawn in. */
  frame(): Frame;
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
  let frame = frameIn(stage);
  let showing: Showing | null = null;
  // What the build drew stays until there is a live picture to take its place.
  const first = stage.querySelector('img');

  const draw = ({ layout }: Showing, motion?: Motion) => {
    for (const svg of [under, over]) place(svg, { viewBox: `0 0 ${frame.width} ${frame.height}` });
    drawMarks(layer(under, 'marks'), layout.under, motion);
    drawMarks(layer(over, 'marks'), layout.over, motion);
  };
  const haltMarks = () => {
    halt(layer(under, 'marks'));
    halt(layer(over, 'marks'));
  };
  const standStill = () => {
    if (!showing) return;
    underway = null;
    haltMarks();
    draw(showing);
    dots.place(showing.layout.dots);
    first?.remove();
    showing.shown?.();
  };
  /** What the build drew stands before it meanwhile. */
  const appear = (next: Showing) => {
    draw(next);
    dots.place(next.layout.dots, () => {
      if (next !== showing) return;
      first?.remove();
      next.shown?.();
    });
  };
  /** The picture that is on its way. */
  let underway: Showing | null = null;
  const travel = (next: Showing) => {
    let waiting = 2;
    const there = () => {
      waiting -= 1;
      if (waiting > 0 || next !== showing) return;
      underway = null;
      next.shown?.();
    };
    // Where one comes before the last has arrived, years that pass say, only the dots travel on: marks that
    // are laid out anew at every frame hold up a phone.
    const rushed = underway !== null;
    underway = next;
    const begun = orTell(() => {
      if (rushed) haltMarks();
      draw(next, rushed ? undefined : travelling);
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
  const dots = dotLayer(under, frame, orTell(standStill));
  const fit = (): boolean => {
    const next = frameIn(stage);
    if (isAlike(next, frame)) return false;
    if (next.width === 0 || next.height === 0) return false;
    frame = next;
    dots.resize(frame);
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
    cut: () => (showing ? cutIn(showing.layout) : []),
    frame: () => frame,
    fit,
    show(state, data, travels, shown) {
      const { width, height } = frame;
      const layout = chart.layout(data, state, { width, height }, words);
      showing = { layout, shown };
      if (travels && dots.canTravel(layout.dots)) travel(showing);
      else if (first?.isConnected) appear(showing);
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

const cutIn = ({ under, over }: Layout): TextMark[] =>
  [...under, ...over].filter(
    (mark): mark is TextMark => mark.kind === 'text' && mark.text.endsWith('…'),
  );
