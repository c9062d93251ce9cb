const waiting = new Set<(now: number) => void>();
let frame = 0;

/**
 * Calls a function at the next frame, once however often it is asked for, with the time of that frame in
 * milliseconds. All that wait share one frame of the browser: a page of many scenes asks for no more of
 * them than a page of one. Returns the way to stop.
 */
export function nextFrame(call: (now: number) => void): () => void {
  waiting.add(call);
  frame ||= requestAnimationFrame((now) => {
    frame = 0;
    const calls = [...waiting];
    waiting.clear();
    for (const each of calls) each(now);
  });
  return () => {
    waiting.delete(call);
  };
}
