import { anchor, readBookmark, writeBookmark } from '../../state/address.ts';
import { choices } from '../page/page-choices.ts';
import { inCut } from '../page/in-cut.ts';
import { seePlace, returnTo } from '../scene/place.ts';
import { withoutAnchoring } from './holding-place.ts';

const { documentElement: root } = document;

/**
 * Cuts the story to the length that was chosen, and unfolds a chapter of the short one: at its end, or
 * where a link leads to what was left out. An event `cut` tells the scenes that steps came or went.
 */
export function keepFolds(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action]');
    if (button?.dataset.action === 'unfold') press(button);
    if (button?.dataset.action === 'why') ask(button);
  });
  window.addEventListener('hashchange', lead);
  choices.subscribe((_, changed) => {
    if (changed.has('cut')) cut();
    // The plain page has the whole.
    else if (changed.has('view')) tell(document);
  });
  for (const id of readBookmark().unfolded) {
    const chapter = document.getElementById(id);
    if (chapter) fold(chapter, true);
  }
  lead();
}

function cut(): void {
  // What a script failed at before has left the plain page, which is whole.
  if (root.dataset.scripts === undefined) return;
  const place = seePlace();
  root.dataset.cut = choices.get().cut;
  tell(document);
  const element = place && ('scene' in place ? place.scene : place.element);
  if (!element || inCut(element)) returnTo(place);
  else element.closest('.chapter')!.scrollIntoView({ behavior: 'instant' });
}

/** Unfolds a chapter at its end, or folds it again; what is read stays where it is. */
function press(button: HTMLElement): void {
  const chapter = button.closest<HTMLElement>('.chapter')!;
  const { top } = button.getBoundingClientRect();
  withoutAnchoring(() => {
    fold(chapter, chapter.dataset.unfolded === undefined);
    window.scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}

/** Says why a claim stands, or no longer. */
function ask(button: HTMLElement): void {
  const claim = button.closest<HTMLElement>('.claim')!;
  const opens = claim.toggleAttribute('data-asked');
  button.setAttribute('aria-expanded', String(opens));
}

/** Unfolds the chapter of what the address names. */
function lead(): void {
  const named = document.getElementById(anchor());
  if (!named || inCut(named)) return;
  fold(named.closest<HTMLElement>('.chapter')!, true);
  named.scrollIntoView({ behavior: 'instant' });
}

/** Unfolds a chapter of the short cut, or folds it, and keeps for a reload which are unfolded. */
function fold(chapter: HTMLElement, unfolds: boolean): void {
  chapter.toggleAttribute('data-unfolded', unfolds);
  const button = chapter.querySelector<HTMLElement>('[data-action=unfold]')!;
  button.setAttribute('aria-expanded', String(unfolds));
  button.textContent = (unfolds ? button.dataset.fold : button.dataset.unfold)!;
  tell(chapter);
  const unfolded = document.querySelectorAll('.chapter[data-unfolded]');
  writeBookmark({ unfolded: [...unfolded].map(({ id }) => id) });
}

/** Tells the scenes in some part of the page that steps came or went. */
function tell(where: ParentNode): void {
  for (const scene of where.querySelectorAll('[data-scene]')) scene.dispatchEvent(new Event('cut'));
}
