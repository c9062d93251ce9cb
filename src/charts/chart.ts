import type { Future } from '../model/forecast.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { Scenario } from '../model/scenario.ts';

/** A box in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The size the build draws at: the stage of a 412 x 823 phone. */
export const NARROW: Size = { width: 380, height: 435 };

/** The same stage where levers stand below it. */
export const SHORT: Size = { width: 380, height: 336 };

/** The size of a laptop's stage, for fixtures and the gallery. */
export const WIDE: Size = { width: 640, height: 600 };

/** What a colour means. The stylesheet gives each tone its value on paper and in the dark. */
export const TONES = [
  'dot',
  'ink',
  'pencil',
  'grid',
  'machine',
  'people',
  'brass',
  'chalk',
] as const;
export type Tone = (typeof TONES)[number];

interface BaseMark {
  /** Names the thing drawn, not its place: the join follows it from step to step. Unique in a layout. */
  key: string;
  tone: Tone;
  /** 0 to 1; 1 when absent. */
  opacity?: number;
  /** Dashed: projected, modelled or illustration. Solid is measured. */
  stitched?: boolean;
}

/** A straight line. */
export interface LineMark extends BaseMark {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width?: number;
}

/** An SVG path in pixels, stroked unless `filled`. */
export interface PathMark extends BaseMark {
  kind: 'path';
  d: string;
  width?: number;
  filled?: boolean;
}

/** A circle that is a mark of its own, not one of the many dots. */
export interface CircleMark extends BaseMark {
  kind: 'circle';
  width?: number;
  cx: number;
  cy: number;
  r: number;
  /** A ring has no fill; rings mark the reader's own. */
  ring?: boolean;
}

/** A rectangle; `outline` draws its edge alone. */
export interface RectMark extends BaseMark {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  outline?: boolean;
}

/** One line of text; `x`, `y` are where it is anchored, on its baseline. */
export interface TextMark extends BaseMark {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  /** `axis` 12.5 px, `note` 13.5 px, `strong` 13.5 px semibold, `big` 30 px Fraunces. */
  style: TextStyle;
  anchor?: 'start' | 'middle' | 'end';
}

export type TextStyle = 'axis' | 'note' | 'strong' | 'big';
export type Mark = LineMark | PathMark | CircleMark | RectMark | TextMark;

/** One of very many circles, painted on a canvas in the browser and as paths in a still picture. */
export interface Dot {
  key: string;
  x: number;
  y: number;
  r: number;
  tone: Tone;
  opacity: number;
}

/**
 * A chart's picture in one state at one size: plain marks in drawing order, all in CSS pixels from
 * the top left. `dots` lie between the `under` marks (axes, bands) and the `over` marks (labels).
 * A chart's dots keep one order and one count in every state, so that each can be followed.
 */
export interface Layout extends Size {
  under: Mark[];
  dots: Dot[];
  over: Mark[];
}

/** The words of a chart, from `content/charts/<name>.yaml`. */
export interface Words {
  title: string;
  subtitle: string;
  description: string;
  /** The short line under the figure. */
  source: string;
  sources: string[];
  notes: string[];
  /** Set where a picture is a diagram: "illustration, not data". */
  illustration?: string;
  /** Labels and sentences by key; `{name}` stands for a value the chart fills in. */
  text: Record<string, string>;
  /** A BCP 47 tag, where they are translated: numbers are printed as that language prints them. */
  language?: string;
}

/** One key of a chart's state: what it may be, and what it is when nobody says. */
export type StateKey =
  | { type: 'choice'; values: readonly string[]; default: string; doc: string }
  | { type: 'number'; min: number; max: number; default: number | null; doc: string }
  | { type: 'flag'; default: boolean; doc: string }
  | NamesKey
  | { type: 'job'; default: null; doc: string };

/** A key that names some of what the data hold, with semicolons between them; null is not said. */
export interface NamesKey {
  type: 'names';
  default: null;
  /** What may be named: known where the data are at hand. */
  values?: readonly string[];
  doc: string;
}

export type StateSchema = Record<string, StateKey>;
export type StateValue = string | number | boolean | null;

/** A complete state: every key of the schema has a value. */
export type ChartState = Record<string, StateValue>;

/** The state type a schema describes. */
export type StateOf<S extends StateSchema> = {
  [K in keyof S]: S[K] extends { type: 'choice'; values: readonly (infer V)[] }
    ? V
    : S[K] extends { type: 'number'; default: null }
      ? number | null
      : S[K] extends { type: 'number' }
        ? number
        : S[K] extends { type: 'flag' }
          ? boolean
          : string | null;
};

/** A figure in a table: as it is printed, and its numbers as programs know them; null where there is none. */
export interface Figure {
  text: string;
  numbers: readonly (number | null)[];
}
export type Cell = string | Figure;

/**
 * A column of words has a head and no more. In one of figures, `numbers` says what each of them is, with
 * its unit: in a file each has a column of its own.
 */
export type Column = string | { head: string; numbers: readonly string[] };

/** The numbers behind a picture: a caption, columns, and rows. */
export interface Table {
  caption: string;
  columns: Column[];
  /** The first cell of a row is its head. */
  rows: Cell[][];
}

/** What a chart that asks the model is drawn from beside its own data. */
export interface Futures {
  /** One for each scenario asked for, in that order. */
  futures: readonly Future[];
}

/** A number that the picture comes to, said below it. */
export interface Readout {
  outcome: OutcomeId;
  /** Unrounded. */
  value: number;
  text: string;
}

/** A chart: what it can show, how it is laid out, and its numbers as a table. Pure throughout. */
export interface Chart<
  Data,
  Step extends StateSchema = StateSchema,
  Reader extends StateSchema = StateSchema,
> {
  name: string;
  /** Keys an editor writes on a `<Step>`. */
  state: Step;
  /** Keys the reader sets: `job`, `guess`. They win over a step's. */
  reader: Reader;
  layout(data: Data, state: ChartState, size: Size, words: Words): Layout;
  table(data: Data, words: Words): Table;
  /** The futures it asks of the model in a state, the one the levers stand at last; see `Futures`. */
  scenarios?(state: ChartState, data: Data): Scenario[];
  /** The numbers a state comes to, where the model moves it. */
  readouts?(data: Data, state: ChartState, words: Words): Readout[];
  /** The guess that pointing at a place of the picture makes, or null where no guess is asked for. */
  guessAt?(state: ChartState, size: Size, x: number, y: number): number | null;
  /** The words for one dot when a pointer rests on it, or null for none. */
  describe?(data: Data, state: ChartState, key: string, words: Words): string | null;
  /** The whole of a text that the picture has cut for room, by the key of its mark, or null where it has none. */
  whole?(data: Data, key: string, words: Words): string | null;
  /** What its keys of names may name, by key. */
  names?(data: Data): Record<string, readonly string[]>;
}

/** A named state of a chart, for the gallery and the snapshots; what it leaves out is the default. */
export interface Fixture {
  name: string;
  state: Partial<ChartState>;
  /** Stands in for what the page adds to the data when a reader has chosen a job. */
  data?: object;
}

/** A fixture of one chart: what it says, the chart's own schemas know. */
export type FixtureOf<C> =
  C extends Chart<infer Data, infer Step, infer Reader>
    ? { name: string; state: Partial<StateOf<Step & Reader>>; data?: Partial<Data> }
    : never;
