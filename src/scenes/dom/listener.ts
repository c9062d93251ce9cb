type Heard = HTMLElementEventMap & DocumentEventMap & WindowEventMap;

/** Hears what happens to something. */
export type Listener = <K extends keyof Heard>(
  target: EventTarget,
  type: K,
  heard: (event: Heard[K]) => void,
  options?: AddEventListenerOptions,
) => void;

/** A way to listen that ends, wherever it was used, with a signal. */
export const listener =
  (signal: AbortSignal): Listener =>
  (target, type, heard, options) => {
    target.addEventListener(type, heard as EventListener, { ...options, signal });
  };
