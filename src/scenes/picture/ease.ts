/**
 * How far something that sets out and arrives gently has come: slow, fast, slow.
 * @param way the share of its time that has passed, 0 to 1
 */
export const ease = (way: number): number => (way < 0.5 ? 4 * way ** 3 : 1 - 4 * (1 - way) ** 3);
