import { withoutAnchoring } from './holding-place.ts';
import { followPlace, returnTo, stillThere, type Place } from './place.ts';
import { needOf } from './need.ts';
import { fits } from './room.ts';
import { standLive } from './stand-live.ts';

/** What has a picture that stays while something passes it. */
const PLACES = 'section[data-scene], mtm-workbench';
/** What grows with the text; its size tells of a larger font, however it was set. */
const TEXTS = '.card, figcaption, .presets, .contents summary';

/**
 * Sets `data-room="turns"` on every scene, and on the workbench, whose picture and words do not fit
 * into the window together; an event `room` tells them that it came or went. What is measured is
 * always the picture that stays, so that the answer never depends on the answer before.
 */
export function watchRoom(): void {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const placeNow = followPlace();
  const asked = new Set<HTMLElement>();
  let place: Place = null;
  let frame = 0;

  let size = sizeNow();

  const look = () => {
    frame = 0;
    const before = size;
    size = sizeNow();
    withoutAnchoring(() => {
      const changed = decide([...asked]);
      if ((changed || size !== before) && !stillThere(place)) returnTo(place);
    });
    asked.clear();
    place = null;
  };
  const ask = (who: HTMLElement[]) => {
    place ??= placeNow();
    for (const one of who) asked.add(one);
    frame ||= requestAnimationFrame(look);
  };

  const target = document.querySelector<HTMLElement>(':target');
  const linked = target && stillThere({ element: target, top: 0 });
  decide(places);
  if (linked) target.scrollIntoView({ behavior: 'instant' });
  window.addEventListener('resize', () => {
    if (sizeNow() !== size) ask(places);
  });
  const sizes = new ResizeObserver((entries) => {
    const grown = entries.map(({ target }) => target.closest<HTMLElement>(PLACES));
    ask(grown.some((one) => !one) ? places : (grown as HTMLElement[]));
  });
  for (const text of document.querySelectorAll(TEXTS)) sizes.observe(text);
}

/**
 * First all are put back, then all measured, then all set: the page is laid out twice, not by each.
 * Returns whether any of them turned.
 */
function decide(asked: HTMLElement[]): boolean {
  // In the other readings a scene has no picture that stays; nothing is measured of what is hidden.
  const scrolls = document.documentElement.dataset.view === 'scroll';
  const places = asked.filter(
    (place) => (scrolls || !place.dataset.scene) && place.getClientRects().length > 0,
  );
  const before = places.map((place) => place.dataset.room === 'turns');
  for (const place of places) delete place.dataset.room;
  const room = freeHeight();
  const turns = places.map((place) => !fits(needOf(place), room));
  places.forEach((place, index) => {
    if (turns[index]) place.dataset.room = 'turns';
  });
  standLive(places.filter((place) => place.dataset.scene));
  const changed = places.filter((_, index) => turns[index] !== before[index]);
  for (const place of changed) place.dispatchEvent(new Event('room'));
  return changed.length > 0;
}

/** What an address bar that comes and goes does not change. */
function sizeNow(): string {
  return `${window.innerWidth} ${screenHeight()}`;
}

function screenHeight(): number {
  return parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--screen'));
}

/** The height that scenes are measured in, less the contents where they lie along the foot of the window. */
function freeHeight(): number {
  const bar = document.querySelector<HTMLElement>('.contents summary');
  return screenHeight() - (bar?.offsetHeight ?? 0);
}
