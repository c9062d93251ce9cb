import type { EngineName } from '../../src/cli/engine/engines.ts';

/** A place in a window, in CSS pixels from its top left. */
export interface Point {
  x: number;
  y: number;
}

/** Somewhere that a function can be run: a page, or a frame in it, of whatever origin. */
export interface Place {
  /** Runs a function there with arguments that JSON can say, and gives what it comes to. */
  run<Result, Args extends unknown[]>(
    does: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** One tab of a browser, whoever drives it: only what a reader's hand can do, and running a function. */
export interface Tab extends Place {
  readonly engine: EngineName;
  /** Opens a whole address, and waits until the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back in the history, to a page that was kept or is loaded anew; where it leads is there later. */
  back(): Promise<void>;
  /** Makes the page's own part of the window so large, or as near to it as the engine goes. */
  resize(width: number, height: number): Promise<void>;
  /** Presses keys one after the other, by the names that the web gives them. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  click(at: Point): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** The frames of the page, in the order of the document. */
  frame(index: number): Place;
}

/** A browser that was started for the tests. */
export interface Browser {
  tab: Tab;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Start {
  /** The path of its executable. */
  path: string;
  /** Whether its reader has asked for less motion. */
  still: boolean;
}
