/** Writes this entry of the history, where the page may: a frame without an origin must not. */
export function note(state: unknown, address: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // What is set holds all the same, until the frame is gone.
  }
}
