import { whenNear } from './sight.ts';

/**
 * Defines an element once a reader comes near the first of its kind on the page, so that its code is
 * fetched by those alone who come that far.
 * @param failed told the element where its code cannot be had
 */
export function defineNear(
  name: string,
  load: () => Promise<CustomElementConstructor>,
  failed: (element: HTMLElement) => void = () => undefined,
): void {
  const element = document.querySelector<HTMLElement>(name);
  if (!element) return;
  whenNear(element, () => {
    load().then(
      (made) => {
        customElements.define(name, made);
      },
      () => {
        failed(element);
      },
    );
  });
}
