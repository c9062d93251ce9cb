import type { Unit } from '../../../charts/shared/unit.ts';

/** What a cell may hold. */
export interface Kind {
  type: 'text' | 'number';
  /** Without one a number says nothing of what it may be printed as, or added to. */
  unit?: Unit;
  min?: number;
  max?: number;
  values?: readonly string[];
  /** Whether it may be blank: the source prints nothing. */
  blank?: boolean;
}

/** A column of a table: what its cells may hold, and what they mean, with the unit. */
export interface Column extends Kind {
  description: string;
}

/** What a cell is once it was read: a blank number is null, and a blank text is empty. */
export type Cell<K extends Kind> = K extends { type: 'number' }
  ? number | (K extends { blank: true } ? null : never)
  : | (K extends { values: readonly (infer Value)[] } ? Value : string)
    | (K extends { blank: true } ? '' : never);

/** A column of cells of a kind. */
export const column = <const K extends Kind>(kind: K, description: string) =>
  ({ ...kind, description }) as const;

/** The same where the source may print nothing. */
export const maybe = <const K extends Kind>(kind: K) => ({ ...kind, blank: true }) as const;
