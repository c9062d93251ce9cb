/** The lists of this page of which something stands in no file. */
const loose = new Set<object>();

/** Which of a list stand in no file: while some do, the browser asks before the page is left. */
export class Unsaved<T extends object> {
  #saved = new WeakSet<T>();

  /** Notes that some stand in a file. */
  save(some: readonly T[]): void {
    for (const one of some) this.#saved.add(one);
  }

  /** Looks at what the list holds now. */
  look(all: readonly T[]): void {
    if (all.some((one) => !this.#saved.has(one))) loose.add(this);
    else loose.delete(this);
    // What is not there holds no page back that could be come back to.
    window.onbeforeunload = loose.size > 0 ? () => true : null;
  }
}
