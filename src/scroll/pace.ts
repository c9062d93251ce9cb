/** So long a screen takes to go by at least where its pictures can be followed: as long as one travels. */
const A_SCREEN_MS = 600;

/** Over so long a pace is taken, in milliseconds: single frames are late on a busy phone. */
const TAKEN_OVER_MS = 200;

/** Follows how fast a page is scrolled. */
export interface Pace {
  /**
   * Takes where the page is in a frame, and says whether it flies: goes by faster than its pictures can
   * travel. Nobody can read then, and a picture drawn for each step that passes would only hold it up.
   * @param top its scroll, in pixels
   * @param now the time of the frame, in milliseconds
   * @param screen the height of the window, in pixels
   */
  flies(top: number, now: number, screen: number): boolean;
}

/** Starts to follow it, from the top of a page at rest. */
export function followPace(): Pace {
  let frames = [{ top: 0, at: 0 }];
  return {
    flies(top, now, screen) {
      // One that has not moved has come to rest, however fast it came.
      if (top === frames.at(-1)!.top) frames = [];
      frames.push({ top, at: now });
      while (frames.length > 2 && frames[1]!.at <= now - TAKEN_OVER_MS) frames.shift();
      const from = frames[0]!;
      return Math.abs(top - from.top) * A_SCREEN_MS > screen * (now - from.at);
    },
  };
}
