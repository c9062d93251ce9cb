import { nextFrame } from '../scroll/next-frame.ts';
import { ownHeight, takeSpareRoom } from './spare-room.ts';

/** By what names hosts tell several embeds apart. */
interface Names {
  /** The id that pym.js gave it in its address. */
  pym: string;
  chart: string;
}

/** What an embed says to its host of its height, in pixels, in every dialect that hosts listen to. */
function sayings(height: number, width: number, names: Names): unknown[] {
  return [
    // AMP and @newswire/frames
    { sentinel: 'amp', type: 'embed-size', height },
    // pym.js
    ['pym', names.pym, 'height', height].join('xPYMx'),
    { 'datawrapper-height': { [names.chart]: height } },
    // H5P's resizer: of old it reads `height`, and shrinks the frame before it asks for more
    { context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: height },
    { context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: height, height },
    // Canvas, which reads text
    JSON.stringify({ subject: 'lti.frameResize', height }),
    // open-iframe-resizer
    { type: 'iframe-resized', width, height },
  ];
}

/** What a host says when it has come to listen. */
const GREETINGS = new Set(['frames-init', 'iframe-child-init', 'iframe-get-child-dimensions']);

/**
 * Tells the host how high the embed is: once it is there, whenever that changes, and when asked.
 * The height is that of what it holds, not of the frame, so that it shrinks as well as grows; what a host that
 * does not listen leaves over goes to the picture.
 */
export function tellHeight(body: HTMLElement, names: Names): void {
  const host = window.parent;
  if (host === window) return;
  let told = 0;
  const tell = (again: boolean) => {
    const { width } = body.getBoundingClientRect();
    const whole = Math.ceil(ownHeight(body));
    // Not shown yet: a height now would be none.
    if (whole === 0 || width === 0 || (whole === told && !again)) return;
    told = whole;
    for (const saying of sayings(whole, Math.ceil(width), names)) host.postMessage(saying, '*');
  };
  const fill = () => {
    takeSpareRoom(body);
  };
  const settle = () => {
    tell(false);
    // A frame later a host that listens has made the embed as high as it was told.
    nextFrame(fill);
  };
  // What is measured is for a moment of another size, of which nobody who watches sizes may hear.
  new ResizeObserver(() => nextFrame(settle)).observe(body);
  window.addEventListener('resize', () => nextFrame(fill));
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || typeof data !== 'object' || data === null) return;
    const { type, context, action } = data as Record<string, unknown>;
    if (GREETINGS.has(String(type))) tell(true);
    // That it has prepared (`resizePrepared`) needs no answer: the height came right behind.
    if (context === 'h5p' && action === 'hello') tell(true);
  });
  // H5P's resizer speaks only once it was greeted.
  host.postMessage({ context: 'h5p', action: 'hello' }, '*');
}
