import { whenNear } from './scene/sight.ts';

/**
 * Defines an element once a reader comes near any of its kind on the page, so that its code is
 * fetched by those alone who come that far.
 * @param failed told each element of the kind where its code cannot be had; without it they are marked
 */
export function defineNear(
  name: string,
  load: () => Promise<CustomElementConstructor>,
  failed: (element: HTMLElement) => void = (element) => {
    element.dataset.failed = '';
  },
): void {
  const elements = [...document.querySelectorAll<HTMLElement>(name)];
  let asked = false;
  const stops = elements.map((element) =>
    whenNear(element, () => {
      for (const stop of stops) stop();
      // Two may come near at once.
      if (asked) return;
      asked = true;
      load().then(
        (made) => {
          // A part that was added to the page may have needed it sooner.
          if (!customElements.get(name)) customElements.define(name, made);
        },
        () => {
          elements.forEach(failed);
        },
      );
    }),
  );
}
