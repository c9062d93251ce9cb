import type { Tone } from '../chart.ts';

/** How the file of a chart has its rows drawn, whatever their kind. */
export interface Spec {
  order: Order;
  /** A value is printed divided by this, with so many places, and with its sign where it is a change. */
  divide: number;
  places: number;
  sign: boolean;
  /** Whether a value has no more places than it needs by itself, as where rows are of several hands. */
  trim: boolean;
  /** The ends of the axis, where they do not follow from the values. */
  span: readonly [number, number] | null;
  /** The colours of groups and rows, by their names. */
  tones: Record<string, Tone>;
  /** Where notes stand on the axis that runs along the foot, by their keys among the words. */
  annotate: Record<string, number>;
}

export const ORDERS = ['table', 'rising', 'falling'] as const;
export type Order = (typeof ORDERS)[number];

/** What a row of a table is, whatever is drawn of it. */
export interface Row {
  /** What names it in steps, and in the join from step to step. */
  id: string;
  /** The group it belongs to; empty where no column says. */
  group: string;
  /** The SOC code of an occupation; empty where no column says. */
  code: string;
}

/** A row with one value: per cent, jobs, or whatever its column holds; null where it is blank. */
export interface Valued extends Row {
  value: number | null;
  /** The ends of a range, where both are told. */
  range: readonly [low: number, high: number] | null;
  /** Whether it is projected: stitched, and not measured. */
  projected: boolean;
}

/** What bars and dots are drawn from. */
export interface ValuedData {
  spec: Spec;
  /** In the order of the table. */
  rows: Valued[];
  heads: Heads;
}

/** What squares are drawn from. */
export interface CountedData extends ValuedData {
  /** How many one square stands for. */
  each: number;
}

/** A line: a value at each place along the foot, null where there is none. */
export interface Series extends Row {
  points: (readonly [x: number, value: number | null])[];
}

/** What lines are drawn from. */
export interface SeriesData {
  spec: Spec;
  rows: Series[];
  /** Whether places are dates, each a year and its part, and not years or other numbers. */
  dated: boolean;
  /** From here on values are projected; null where all are measured. */
  projectedFrom: number | null;
  heads: Heads;
}

/** A row with a figure in each of some columns, null where it is blank. */
export interface Figured extends Row {
  values: (number | null)[];
  /** Whether its figures, or the later of two, are projected. */
  projected: boolean;
}

/** A column of figures: what the table calls it, and how they are printed, all with the same places. */
export type FiguresColumn = { name: string } & Pick<Spec, 'divide' | 'places' | 'sign'>;

/** What slopes, of two columns, and tables are drawn from. */
export interface FiguredData {
  spec: Spec;
  /** In the order of the table. */
  rows: Figured[];
  columns: FiguresColumn[];
  heads: Heads;
}

/** What a chart of a kind is drawn from. */
export type KindData = ValuedData | CountedData | SeriesData | FiguredData;

/** What the table calls its columns, by what is drawn of them: said where the words have no better name. */
export type Heads = Partial<Record<'name' | 'group' | 'value' | 'low' | 'high' | 'x', string>>;
