import { z } from 'zod';
import { text, words } from './schema-parts.ts';

/** The words of the page where editors write. */
export const adminWords = z.strictObject({
  title: text,
  noScript: text,
  /** Before one is in: which folder and browser, what to do in others, `{repository}` where the site has one. */
  needs: words('folder', 'browser', 'others', 'token'),
  collections: z.strictObject({
    essay: words('label', 'singular'),
    lessons: words('label', 'singular'),
    charts: words('label', 'singular'),
    lists: words('label', 'singular'),
  }),
  files: z.strictObject({
    references: words('label', 'singular'),
    glossary: words('label', 'singular'),
  }),
  /** `{n}`, `{line}` and `{column}` stand for numbers. */
  text: words('sound', 'faults', 'place'),
  /** Beside the form of a chart. */
  picture: words('byHand', 'faults'),
  /** What a new text begins with. */
  beginning: text,
  /** Every field of every form, by its key. */
  fields: z.record(z.string(), z.strictObject({ label: text, hint: text.optional() })),
});

/** The words of the gallery in development; `{n}` is a width. */
export const devGalleryWords = z.strictObject({
  ...words('open', 'before', 'now', 'screen', 'states').shape,
  changed: words('alone', 'same', 'changed', 'new'),
  motion: words('start', 'previous', 'next', 'moving', 'still'),
});

/** The words of the page where editors write. */
export type AdminWords = z.infer<typeof adminWords>;
