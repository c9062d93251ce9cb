import type { Listener } from '../dom/listener.ts';

/** A prediction that can be passed over. */
interface Passed {
  /** Whether something is written that would be left out. */
  isWritten(): boolean;
  /** Says what there is to say beside it. */
  say(text: string): void;
  /** It is passed over, and what was written is left out. */
  pass(): void;
}

/**
 * Hears the press of one who would rather not say. Where something is written, the first press leaves it as it
 * stands and asks for another, so that nothing is lost by a slip.
 * @param part where it is written, with the button
 */
export function hearPass(part: HTMLElement, passed: Passed, again: string, on: Listener): void {
  let asked = false;
  // Before a field of it hears that, which may have something to say there itself.
  const heard = () => {
    asked = false;
    passed.say('');
  };
  on(part, 'input', heard, { capture: true });
  on(part.querySelector('[data-action=pass]')!, 'click', () => {
    if (asked || !passed.isWritten()) {
      passed.pass();
      return;
    }
    asked = true;
    passed.say(again);
  });
}
