import type { LeverId } from '../../model/levers.ts';
import type { Assignment } from '../../state/assignment.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { choices } from '../page/page-choices.ts';

/** Takes locked levers out of the hand, as far as they are there, and says so beside their names. */
export function markLocked(root: HTMLElement, lock: Assignment['lock'], said: string): void {
  for (const id of Object.keys(lock)) {
    const control = root.querySelector(`[data-param=${id}]`)?.closest('mtm-control');
    if (!control) continue;
    for (const input of control.querySelectorAll('input')) input.disabled = true;
    control.querySelector('label')!.append(' ', make('small', { class: 'locked' }, said));
  }
}

/**
 * Holds levers where an assignment has them: those that are locked whatever moves them, a preset, a
 * kept setting or a step back; the others at first, and when everything is reset. Returns the way to stop.
 */
export function keepLocked(root: HTMLElement, { begin, lock }: Assignment): () => void {
  const abort = new AbortController();
  const hold = () => {
    const { levers } = choices.get();
    const moved = Object.entries(lock).some(([id, value]) => levers[id as LeverId] !== value);
    if (moved) choices.set({ levers: { ...levers, ...lock } });
  };
  const stop = choices.subscribe(hold);
  // A reload keeps what the student has set.
  if (Object.keys(choices.get().levers).length === 0)
    choices.set({ levers: { ...begin, ...lock } });
  hold();
  const resetAll = (event: Event) => {
    event.stopImmediatePropagation();
    choices.set({ levers: { ...begin, ...lock }, parameters: {} });
  };
  const button = root.querySelector('[data-action=reset-all]')!;
  listener(abort.signal)(button, 'click', resetAll, { capture: true });
  return () => {
    stop();
    abort.abort();
  };
}
