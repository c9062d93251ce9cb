/**
 * In every page while one writes, and in no built one: says to the server which faults the page shows
 * and where the reader is, and comes back to that place when the page is loaded anew, whatever stood
 * there between. The browser remembers how far down that was, and forgets it on a shorter page.
 */

/** Where a reader is: a piece of the page, and how far below the top of the screen it is. */
interface Place {
  id: string;
  top: number;
}

const root = document.documentElement;
const hot = import.meta.hot;
const faults = Number(root.dataset.faults ?? 0);

const topOf = (element: Element) => element.getBoundingClientRect().top;

function findPlace(): Place | undefined {
  const middle = window.innerHeight / 2;
  const piece = [...document.querySelectorAll('main [id]')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('figure'))
    .findLast((element) => topOf(element) <= middle);
  return piece && { id: piece.id, top: topOf(piece) };
}

function returnTo({ id, top }: Place): void {
  const piece = document.getElementById(id);
  if (piece) window.scrollBy({ top: topOf(piece) - top, behavior: 'instant' });
}

/** Waits until scenes are alive, where there are any, and have the height that they keep. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (root.dataset.ready === 'true' || !document.querySelector('mtm-scene'))
        requestAnimationFrame(() => resolve());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** @param place where the reader was when the page stood here last */
async function keepPlace(place: Place | null): Promise<void> {
  // One who scrolls is where they want to be.
  const leave = new AbortController();
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(sign, () => leave.abort(), { once: true, passive: true });
  if (place) returnTo(place);
  await settled();
  if (place && !leave.signal.aborted) returnTo(place);
  const say = () => hot?.send('live-faults:place', [window.innerWidth, findPlace()]);
  say();
  addEventListener('scrollend', say);
}

if (faults === 0)
  hot?.on('live-faults:place', (place: Place | null) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
    void keepPlace(isReload ? place : null);
  });
hot?.send('live-faults:shown', [faults, window.innerWidth]);

export {};
