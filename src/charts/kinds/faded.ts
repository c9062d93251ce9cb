/** How strong marks and words are that a step is not about: they stand back, and are still read on dark paper. */
export const [FADED, READ] = [0.42, 0.66];
