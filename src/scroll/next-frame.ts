const waiting = new Set<() => void>();
let frame = 0;

/**
 * Calls a function at the next frame, once however often it is asked for. All that wait share one frame of
 * the browser: a page of many scenes asks for no more of them than a page of one. Returns the way to stop.
 */
export function nextFrame(call: () => void): () => void {
  waiting.add(call);
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    const calls = [...waiting];
    waiting.clear();
    for (const each of calls) each();
  });
  return () => {
    waiting.delete(call);
  };
}
