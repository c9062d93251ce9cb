/** What came of a hand is announced once, when it has come to rest, in milliseconds. */
export const SETTLED_MS = 600;

/** What is not under the hand, nor read, follows when it slows, in milliseconds. */
export const FOLLOW_MS = 120;
