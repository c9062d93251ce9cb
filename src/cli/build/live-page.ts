/**
 * In every page while one writes, and in no built one: says to the server which faults the page shows,
 * and comes back to where the reader was when the page is loaded anew, whatever stood there between. The
 * browser remembers how far down that was, and forgets it on a shorter page. Each tab keeps its own place.
 */

/** Where a reader is: a piece of the page, and how far below the top of the screen it is. */
interface Place {
  id: string;
  top: number;
}

const root = document.documentElement;
const hot = import.meta.hot;
const faults = Number(root.dataset.faults ?? 0);

/** What a tab keeps its place under. */
const KEPT = 'live-place';

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

const [navigation] = performance.getEntriesByType('navigation');
const isReload = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
// One who comes from elsewhere has no place in this page yet.
if (!isReload) sessionStorage.removeItem(KEPT);

/** Comes to where the reader was, or else to what the address names: a page loaded anew would stay at its top. */
function comeBack(): void {
  if (!isReload) return;
  const place = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Place | null;
  if (place) returnTo(place);
  else document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
}

async function keepPlace(): Promise<void> {
  // One who scrolls is where they want to be.
  const leave = new AbortController();
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(sign, () => leave.abort(), { once: true, passive: true });
  comeBack();
  await settled();
  if (!leave.signal.aborted) comeBack();
  addEventListener('pagehide', () => {
    sessionStorage.setItem(KEPT, JSON.stringify(findPlace() ?? null));
  });
}

if (faults === 0) void keepPlace();
hot?.send('live-faults:shown', faults);

export {};
