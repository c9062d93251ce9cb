/** The name of a file that tells it from others beside it: some words, as far as they say something, and its ending. */
export const fileName = (words: string[], ending: string): string =>
  `${words
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-')}.${ending}`;
