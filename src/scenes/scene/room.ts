/** What must be in the window at once where a picture stays and words pass, in pixels. */
export interface Need {
  /** The height of the picture with all that stays with it. */
  height: number;
  /** The width of the picture alone. */
  width: number;
  /** How much is left to the words that pass below it; none where they pass beside it. */
  words: number;
}

/** Narrower than this no chart is drawn for: a window of 320 with its margins and a scroll bar. */
const NARROWEST = 260;

/** What just fills the window measures some hundredths more or less, by where on a long page it stands. */
const SLACK = 0.5;

/**
 * Whether picture and words can both be read while the picture stays.
 * @param room the height of the window that nothing else covers
 */
export function fits(need: Need, room: number): boolean {
  return need.width >= NARROWEST && need.height + need.words <= room + SLACK;
}
