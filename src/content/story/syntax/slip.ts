/** Something that keeps a text from being read as MDX: where it is, and what to do. */
export interface Slip {
  offset: number;
  message: string;
  /** What stands for it while the rest is read; none where the rest makes no sense without it. */
  instead?: { from: number; text: string };
}

/** What the parser stumbled over. */
export interface Stumble {
  /** The text, and the text without its code. */
  text: string;
  bare: string;
  /** Where the parser gave up. */
  at: number;
  reason: string;
}

/** Something of the same length that is no markup. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
