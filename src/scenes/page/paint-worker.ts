/** Starts the worker that paints, or null where there is none: an old browser, or a frame without an origin. */
export function paintWorker(): Worker | null {
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return null;
  try {
    return new Worker(new URL('../picture/dot-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Blocked: the page paints for itself.
    return null;
  }
}
