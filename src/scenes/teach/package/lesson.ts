/** A question of a quiz, its numbers filled in. */
export interface QuizQuestion {
  question: string;
  answers: string[];
  /** From 1. */
  right: number;
  why: string;
}

/** The version of SCORM that the page of a package speaks; null where it speaks to no platform. */
export type Speaks = '1.2' | '2004' | null;

/** What a package is made from beside the lesson as it stands in the page. */
export interface PackagedLesson {
  slug: string;
  title: string;
  quiz: QuizQuestion[];
  /** The score of 100 from which on the quiz is passed; null where nobody asks. */
  mark: number | null;
  /** What the packaged page says, by key. */
  words: Record<string, string>;
}
