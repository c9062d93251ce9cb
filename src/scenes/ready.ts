import { holdScreenHeight } from '../scroll/screen-height.ts';

/** Starts what the whole page needs, and says so once its scenes are live. */
export async function start(elements: string[]): Promise<void> {
  holdScreenHeight();
  await Promise.all(elements.map((name) => customElements.whenDefined(name)));
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = 'true';
  });
}
