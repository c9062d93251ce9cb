import { fill } from '../../charts/shared/words.ts';
import { nextFrame } from '../../scroll/next-frame.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { field, group, part } from './fields.ts';
import type { UseWords } from './words.ts';

/** The widths it is shown at, in pixels: a phone, a column of text, a whole page. */
const WIDTHS = [320, 600, 900] as const;

/** A frame as it will stand on somebody's page. */
export interface Preview {
  element: HTMLElement;
  show(address: string): void;
  stop(): void;
}

/** Shows an embed in a frame of the width asked for, made smaller where there is less room. */
export function preview(words: UseWords['words']['preview'], title: string): Preview {
  const frame = make('iframe', { title: fill(words.title, { title }), tabindex: '-1' });
  // What is set in it would not be carried along.
  const stage = make('div', { class: 'use-stage', inert: true }, frame);
  const widths = group(
    words.heading,
    'widths',
    ...WIDTHS.map((width) =>
      field(
        'radio',
        'use-width',
        String(width),
        fill(words.width, { n: String(width) }),
        width === 600,
      ),
    ),
  );
  let height = 700;
  const fit = () => {
    const width = Number(widths.querySelector<HTMLInputElement>(':checked')!.value);
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `scale(${scale})`;
    stage.style.height = `${Math.ceil(height * scale)}px`;
  };
  const abort = new AbortController();
  const on = listener(abort.signal);
  on(widths, 'change', fit);
  on(
    window,
    'message',
    ({ source, data }: MessageEvent<{ type?: string; height?: number } | null>) => {
      if (source !== frame.contentWindow || data?.type !== 'embed-size') return;
      height = Number(data.height) || height;
      fit();
    },
  );
  // In a frame of its own: what changes its height under an observer is told off for it.
  const observer = new ResizeObserver(() => nextFrame(fit));
  observer.observe(stage);
  return {
    element: part(words.heading, 'preview', widths, stage),
    show(address) {
      if (frame.src !== address) frame.src = address;
    },
    stop() {
      abort.abort();
      observer.disconnect();
    },
  };
}
