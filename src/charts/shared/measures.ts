/** The measures of exposure that can be swapped; language models by people, and by GPT-4. */
export const MEASURES = ['frey-osborne', 'eloundou', 'gpt4', 'microsoft'] as const;
