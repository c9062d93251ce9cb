import { listener } from '../dom/listener.ts';

const KEYS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
const ACTIONS: Record<string, number> = { 'next-step': 1, 'previous-step': -1 };

/**
 * Lets a scene's buttons, and the arrow keys on its figure, turn its steps. Returns the way to stop.
 * @param turn called with 1 for the next step and -1 for the one before
 */
export function turning(
  scene: HTMLElement,
  figure: HTMLElement,
  turn: (by: number) => void,
): () => void {
  const abort = new AbortController();
  const on = listener(abort.signal);
  const click = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const by = ACTIONS[button?.dataset.action ?? ''];
    if (by) turn(by);
  };
  const press = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (!by || event.target !== figure || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(by);
  };
  on(scene, 'click', click);
  on(figure, 'keydown', press);
  return () => {
    abort.abort();
  };
}
