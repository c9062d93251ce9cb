import { nextFrame } from '../../scroll/next-frame.ts';
import { anchor } from '../../state/address.ts';
import { withoutAnchoring } from '../reader/holding-place.ts';
import { needOf } from './need.ts';
import { choices } from '../page/page-choices.ts';
import { findPlace, returnTo, stillThere, type Place } from './place.ts';
import { fits } from './room.ts';

/** What has a picture that stays while something passes it. */
const PLACES = 'section[data-scene], mtm-workbench';
/** What grows with the text; its size tells of a larger font, however it was set. One card of a scene tells it for all. */
const TEXTS = '[data-step="1"] .card, figcaption, .presets, .contents summary';

const { documentElement: root } = document;

/**
 * Sets `data-room="turns"` on every scene, and on the workbench, whose picture and words do not fit
 * into the window together; an event `room` tells them that it came or went. What is measured is
 * always the picture that stays, so that the answer never depends on the answer before. Settles when
 * all has its place.
 */
export async function watchRoom(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const scenes = places.filter(({ dataset }) => dataset.scene);
  let stand: (() => void) | null = null;
  let place: Place = null;
  let size = sizeNow();

  const look = async (target: HTMLElement | null = null) => {
    // A browser must not follow what is only measured.
    const turns = withoutAnchoring(() => crowded(places.filter(hasPicture)));
    if (!stand && scenes.some((scene) => turns.get(scene)))
      stand = (await import('./turns.ts')).keepTurns(scenes);
    const before = size;
    size = sizeNow();
    const changed = places.filter((one) => turns.has(one) && turns.get(one) !== inTurns(one));
    // Asked as late as this: a browser may follow a link while code is on its way.
    const linked = target && stillThere({ element: target, top: 0 });
    withoutAnchoring(() => {
      for (const one of changed) mark(one, turns.get(one)!);
      stand?.();
      for (const one of changed) one.dispatchEvent(new Event('room'));
      if ((changed.length > 0 || size !== before) && !stillThere(place)) returnTo(place);
    });
    place = null;
    if (linked && changed.length > 0) target.scrollIntoView({ behavior: 'instant' });
  };
  const again = () => {
    look().catch(plainly);
  };
  const ask = () => {
    place ??= findPlace();
    nextFrame(again);
  };

  await look(cameBack() ? null : document.getElementById(anchor())).catch(plainly);
  window.addEventListener('resize', () => {
    if (sizeNow() !== size) ask();
  });
  const sizes = new ResizeObserver(ask);
  for (const text of document.querySelectorAll(TEXTS)) sizes.observe(text);
}

/** From where they were on this page before, to which the browser leads them, whatever the address names. */
function cameBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit !== undefined && visit.type !== 'navigate';
}

/** Offline, say: the plain page has every picture and all words. */
function plainly(): void {
  choices.set({ view: 'page' });
}

/** Hidden or failed, nothing has; and in the other readings no scene has one that stays. */
function hasPicture(place: HTMLElement): boolean {
  const { scene, failed } = place.dataset;
  const stays = !scene || (root.dataset.view === 'scroll' && failed === undefined);
  return stays && place.getClientRects().length > 0;
}

function inTurns(place: HTMLElement): boolean {
  return place.dataset.room === 'turns';
}

function mark(place: HTMLElement, turns: boolean): void {
  if (turns) place.dataset.room = 'turns';
  else delete place.dataset.room;
}

/** Which do not fit. All are measured with a picture that stays, and then put back as they were. */
function crowded(places: HTMLElement[]): Map<HTMLElement, boolean> {
  const before = places.map(inTurns);
  const { scrollY } = window;
  for (const place of places) mark(place, false);
  const bar = document.querySelector<HTMLElement>('.contents summary')?.offsetHeight ?? 0;
  const room = screenHeight() - bar;
  const turns = new Map(places.map((place) => [place, !fits(needOf(place), room)]));
  places.forEach((place, n) => {
    mark(place, before[n]!);
  });
  // Measured, the page is shorter: a browser may have moved who reads near its end.
  if (window.scrollY !== scrollY) window.scrollTo({ top: scrollY, behavior: 'instant' });
  return turns;
}

/** What an address bar that comes and goes does not change. */
function sizeNow(): string {
  return `${window.innerWidth} ${screenHeight()}`;
}

function screenHeight(): number {
  return parseFloat(getComputedStyle(root).getPropertyValue('--screen'));
}
