/**
 * The letter of an option of a quiz, as lists on paper have it.
 * @param n its place, from 1
 */
export const letterOf = (n: number): string => 'ABCDEF'[n - 1]!;
