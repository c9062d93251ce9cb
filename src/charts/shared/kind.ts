/** How a number of the model is printed: in per cent, finer, as a distance, as a multiple, or in millions of people. */
export type Kind = 'share' | 'fine' | 'change' | 'times' | 'people';
