import { holdScreenHeight } from '../scroll/screen-height.ts';
import type { SceneElement } from './scene-element.ts';
import { watchRoom } from './watch-room.ts';

/** Starts what the whole page needs, and says so once its scenes are live. */
export async function start(elements: string[]): Promise<void> {
  holdScreenHeight();
  watchRoom();
  await Promise.all(elements.map((name) => customElements.whenDefined(name)));
  const scenes = document.querySelectorAll<SceneElement>('mtm-scene');
  await Promise.all([...scenes].map((scene) => scene.started));
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = 'true';
  });
}
