/** The field that carries a file's text along, unseen, so that what nobody changed stays as it is. */
export const SOURCE = 'source_text';

/** The field that holds what stands below the first lines of a chapter or lesson. */
export const BODY = 'body';

/** The field that holds the entries of a file that is a list. */
export const ENTRIES = 'entries';

/** The pages whose text is written, and the type of the field that holds it, with its faults below. */
export const TEXT_FIELDS = { chapter: 'chapter_text', lesson: 'lesson_text' } as const;

/** A kind of page whose text is written. */
export type Kind = keyof typeof TEXT_FIELDS;

/** The format of chapters and lessons; the editor holds files of MDX to formats whose names end so. */
export const PAGE_FORMAT = 'page-frontmatter';

/** The key of a source's date: lists of numbers in the file, `2017-4-13` in the form. */
export const DATE = 'date-parts';
