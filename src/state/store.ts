/** Hears of a change: what holds now, and the keys whose value is another one. */
export type Listener<T> = (value: Readonly<T>, changed: ReadonlySet<keyof T>) => void;

/** A value that tells those who listen when it changes. */
export interface Store<T extends object> {
  get(): Readonly<T>;
  /** Changes some keys; listeners hear of it only when a value differs. */
  set(change: Partial<T>): void;
  /** Listens from now on; returns the way to stop. */
  subscribe(listener: Listener<T>): () => void;
}

/** Makes a store that starts with a value. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<Listener<T>>();
  return {
    get: () => value,
    set(change) {
      const differing = Object.entries(change).filter(
        ([key, next]) => !same(value[key as keyof T], next),
      );
      if (differing.length === 0) return;
      value = { ...value, ...(Object.fromEntries(differing) as Partial<T>) };
      const changed = new Set(differing.map(([key]) => key as keyof T));
      for (const listener of [...listeners]) listener(value, changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two values say the same, in whatever order; an address that is read again makes new objects. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(
      ([key, value]) =>
        Object.hasOwn(other, key) && same(value, (other as Record<string, unknown>)[key]),
    )
  );
}
