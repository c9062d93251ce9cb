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
