/** A question of a quiz, its numbers filled in. */
export interface QuizQuestion {
  question: string;
  answers: string[];
  /** From 1. */
  right: number;
  why: string;
}

/** What a package is made from beside the lesson as it stands in the page. */
export interface PackagedLesson {
  slug: string;
  title: string;
  quiz: QuizQuestion[];
  /** What the packaged page says, by key. */
  words: Record<string, string>;
}
