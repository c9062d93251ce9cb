/** Safari allows about a hundred history writes in half a minute. */
const EVERY_MS = 1000;

/**
 * Makes of what may be asked for often something that is done about once a second: at once after a
 * rest, so that a reload loses nothing, then no more until the rest is over, and before the page is left.
 * @param atOnce how often it may be done without a rest, for what is asked for in a hurry and then not again
 */
export function rarely(act: () => void, atOnce = 1): () => void {
  let left = atOnce;
  let resting = 0;
  let behind = false;
  const actNow = () => {
    behind = false;
    act();
  };
  const rest = () => {
    resting = window.setTimeout(() => {
      resting = 0;
      left += 1;
      if (behind) ask();
      else if (left < atOnce) rest();
    }, EVERY_MS);
  };
  const ask = () => {
    behind = true;
    if (left === 0) return;
    left -= 1;
    actNow();
    if (!resting) rest();
  };
  window.addEventListener('pagehide', () => {
    if (behind) actNow();
  });
  return ask;
}
