import type { Row } from '../../model/row.ts';

/** A decimal number as people and programs write it, with a point or a comma. */
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** Reads a number that a row allows; where it is none, that is said with the range. */
export function readNumber(
  { min, max }: Row,
  name: string,
  text: string,
  wrong: string[],
): number | undefined {
  const given = text.trim().replace('−', '-');
  const value = Number(given.replace(',', '.'));
  if (!NUMBER.test(given))
    wrong.push(`${name}: "${text}" is not a number; allowed: ${min} to ${max}`);
  else if (value < min || value > max) wrong.push(`${name}: ${text} is outside ${min} to ${max}`);
  else return value;
  return undefined;
}
