/** What was set, step by step, to go back and forth in. */
export interface Trail<T> {
  /** Notes what holds now; nothing happens when it is what held before. */
  record(present: T): void;
  /** The settings a step back or forth, which hold from then on; null at the end. */
  undo(): T | null;
  redo(): T | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Starts a trail. Settings are the same when they are written the same. */
export function trail<T>(first: T): Trail<T> {
  let all = [first];
  let at = 0;
  const go = (to: number): T | null => {
    if (!(to in all)) return null;
    at = to;
    return all[at]!;
  };
  return {
    record(present) {
      if (JSON.stringify(present) === JSON.stringify(all[at])) return;
      all = [...all.slice(0, at + 1), present];
      at += 1;
    },
    undo: () => go(at - 1),
    redo: () => go(at + 1),
    get canUndo() {
      return at > 0;
    },
    get canRedo() {
      return at < all.length - 1;
    },
  };
}
