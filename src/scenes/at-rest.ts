/** Something that is done once nothing asks for it any more. */
export interface Rest {
  ask(): void;
  forget(): void;
}

/**
 * Calls a function once nothing has asked for it for so long, in milliseconds. One clock runs, however
 * often it is asked for: a hand on a lever would else start one for each of the others at every move.
 */
export function atRest(ms: number, call: () => void): Rest {
  let asked = 0;
  let clock = 0;
  const look = () => {
    const left = asked + ms - performance.now();
    clock = left > 0 ? window.setTimeout(look, left) : 0;
    if (!clock) call();
  };
  return {
    ask() {
      asked = performance.now();
      clock ||= window.setTimeout(look, ms);
    },
    forget() {
      window.clearTimeout(clock);
      clock = 0;
    },
  };
}
