import type { Against } from '../../ground/yaml/wrong.ts';

/** A number that cannot be made as its row says: what is wrong, and where in the row. */
export class Misstated extends Error {
  readonly told: Against[];

  constructor(told: Against[]) {
    super(told.map(({ message }) => message).join('\n'));
    this.told = told;
  }
}

/** Says that something in a row is wrong; with `isKey`, that its key is. */
export function misstated(path: PropertyKey[], message: string, isKey = false): never {
  throw new Misstated([{ path, isKey, message }]);
}

/**
 * What several parts come to.
 * @throws {Misstated} with all that is wrong in any of them
 */
export function both<Made extends unknown[]>(...parts: { [P in keyof Made]: () => Made[P] }): Made {
  const told: Against[][] = [];
  const made = parts.map((part: () => unknown) => {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof Misstated)) throw error;
      return told.push(error.told);
    }
  });
  if (told.length > 0) throw new Misstated(told.flat());
  return made as Made;
}
