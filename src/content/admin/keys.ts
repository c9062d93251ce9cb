/** The field that carries a file's text along, unseen, so that what nobody changed stays as it is. */
export const SOURCE = 'source_text';

/** The field that holds what stands below a chapter's first lines. */
export const BODY = 'body';

/** The field that holds the entries of a file that is a list. */
export const ENTRIES = 'entries';

/** The field type of a chapter's text, with its faults below it. */
export const CHAPTER_FIELD = 'chapter_text';

/** The format of a chapter; the editor holds files of MDX to formats whose names end so. */
export const CHAPTER_FORMAT = 'chapter-frontmatter';

/** The key of a source's date: lists of numbers in the file, `2017-4-13` in the form. */
export const DATE = 'date-parts';
