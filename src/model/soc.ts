/** Whether a text is a code of the Standard Occupational Classification, such as 29-1141. */
export const isSoc = (text: string): boolean => /^\d\d-\d{4}$/.test(text);
