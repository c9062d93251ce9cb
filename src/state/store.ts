/** A value that tells those who listen when it changes. */
export interface Store<T extends object> {
  get(): Readonly<T>;
  /** Changes some keys; listeners hear of it only when a value differs. */
  set(change: Partial<T>): void;
  /** Listens from now on; returns the way to stop. */
  subscribe(listener: (value: Readonly<T>) => void): () => void;
}

/** Makes a store that starts with a value. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: Readonly<T>) => void>();
  return {
    get: () => value,
    set(change) {
      const differs = Object.entries(change).some(([key, next]) => value[key as keyof T] !== next);
      if (!differs) return;
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
