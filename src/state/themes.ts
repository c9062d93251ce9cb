/** The colours of a page or an embed: one of two, or as the reader's device has them. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
