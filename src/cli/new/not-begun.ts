/** What cannot be begun, and what to type instead. */
export class NotBegun extends Error {}
