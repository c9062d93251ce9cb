import { whenSlow } from '../../scroll/watch-scroll.ts';
import type { Place } from './tally.ts';

/**
 * Tells what of the story is at the middle of the window: a step, where one is read, else its chapter;
 * null where it is no part of one. It looks at no scroll: the browser says what comes to the middle and
 * goes, and scenes what step they are at. The browser asks in every frame where all are that it is to tell
 * of, so that steps are among them only while their scene is in the middle. Of what flies by nothing is
 * told: nobody reads it. Returns the way to stop.
 */
export function watchPlaces(heard: (place: Place | null) => void): () => void {
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const middle = new Set<Element>();
  const inMiddle = (selector: string) =>
    [...middle].find((element): element is HTMLElement => element.matches(selector));

  const tell = () => {
    const chapter = inMiddle('.chapter');
    if (!chapter) {
      heard(null);
      return;
    }
    const step = stepIn(inMiddle('[data-scene]')) ?? null;
    heard({
      id: (step ?? chapter).id,
      chapter: chapters.indexOf(chapter),
      step: step && steps.indexOf(step),
      words: step ? wordsIn(step) : 0,
    });
  };
  const stepIn = (scene: HTMLElement | undefined) => {
    const stills =
      document.documentElement.dataset.view === 'page' || scene?.dataset.failed !== undefined;
    return stills ? inMiddle('[data-step]') : scene?.querySelector<HTMLElement>('[data-active]');
  };

  let forget = () => {};
  const changed = new Set<Element>();
  const settle = () => {
    for (const element of changed)
      for (const step of element.matches('[data-scene]') ? stepsOf(element) : [])
        if (middle.has(element)) observer.observe(step);
        else leave(step);
    changed.clear();
    tell();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) middle.add(target);
        else middle.delete(target);
        changed.add(target);
      }
      forget = whenSlow(() => settle);
    },
    // In a frame its own middle, not that of the window round it.
    { root: window.self === window.top ? null : document, rootMargin: '-50% 0px -50% 0px' },
  );
  const leave = (step: Element) => {
    observer.unobserve(step);
    middle.delete(step);
  };
  for (const element of [...chapters, ...document.querySelectorAll('[data-scene]')])
    observer.observe(element);
  const turned = new MutationObserver(tell);
  for (const figure of document.querySelectorAll('[data-scene] figure'))
    turned.observe(figure, { attributeFilter: ['data-active-step'] });
  return () => {
    forget();
    observer.disconnect();
    turned.disconnect();
  };
}

const stepsOf = (scene: Element) => scene.querySelectorAll<HTMLElement>('[data-step]');

/** How many words a step has. */
const wordsIn = (step: HTMLElement): number =>
  step.querySelector('.card')!.textContent.trim().split(/\s+/).length;
