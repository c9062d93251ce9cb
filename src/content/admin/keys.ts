/** The field that carries a file's text along, unseen, so that what nobody changed stays as it is. */
export const SOURCE = 'source_text';

/** The field that holds what stands below a chapter's first lines. */
export const BODY = 'body';

/** The field that holds the entries of a file that is a list. */
export const ENTRIES = 'entries';

/** The field type of a chapter's text, with its faults below it. */
export const CHAPTER_FIELD = 'chapter_text';
