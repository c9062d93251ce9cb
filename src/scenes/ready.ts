import { holdScreenHeight } from '../scroll/screen-height.ts';
import { followPlace } from './scene/place.ts';
import type { SceneElement } from './scene/scene-element.ts';
import type { ViewsElement } from './reader/views-element.ts';
import { watchRoom } from './scene/watch-room.ts';

/**
 * Starts what the whole page needs. Once its scenes are live the page is the one that was asked for,
 * whatever has gone wrong before, and says so.
 * @throws when it has scenes and none lives
 */
export async function start(elements: string[]): Promise<void> {
  holdScreenHeight();
  const placed = followPlace();
  await watchRoom();
  await Promise.all(elements.map((name) => customElements.whenDefined(name)));
  const scenes = [...document.querySelectorAll<SceneElement>('mtm-scene')];
  await Promise.all(scenes.map((scene) => scene.started));
  if (scenes.length > 0 && scenes.every(({ failed }) => failed)) throw new Error('No scene lives.');
  const root = document.documentElement;
  // The plain page, which has been read meanwhile, is about to change its shape.
  if (root.dataset.scripts === undefined) await placed;
  root.dataset.scripts = '';
  document.querySelector<ViewsElement>('mtm-views')?.turn();
  requestAnimationFrame(() => {
    root.dataset.ready = 'true';
  });
}
