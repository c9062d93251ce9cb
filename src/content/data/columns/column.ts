/** What a cell of a column may hold. */
export interface Column {
  type: 'text' | 'number';
  min?: number;
  max?: number;
  values?: readonly string[];
  /** Whether it may be blank: the source prints nothing. */
  blank?: boolean;
}

/** What a cell of a column is once it was read: a blank number is null, and a blank text is empty. */
export type Cell<C extends Column> = C extends { type: 'number' }
  ? number | (C extends { blank: true } ? null : never)
  : | (C extends { values: readonly (infer Value)[] } ? Value : string)
    | (C extends { blank: true } ? '' : never);

/** The same column where its source may print nothing. */
export const maybe = <const C extends Column>(column: C) => ({ ...column, blank: true }) as const;
