/** Where the sum begins, and what each byte multiplies it by: FNV-1a, 32 bits. */
const BEGIN = 0x811c9dc5;
const PRIME = 0x01000193;

/** How long every check sum is. */
export const SUM_LENGTH = 7;

/**
 * Letters and digits that follow from a text, so that it can be told whether it arrived as it was
 * sent: a text that differs in one byte always has another sum.
 */
export function checkSum(text: string): string {
  let sum = BEGIN;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, PRIME);
  return (sum >>> 0).toString(36).padStart(SUM_LENGTH, '0');
}
