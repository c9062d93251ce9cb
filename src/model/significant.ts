/**
 * The model's curves are right to 1 part in 10,000. Two digits more let small differences between
 * settings be seen; whatever follows is noise.
 */
const DIGITS = 6;

/** Below this there is nothing: a thousandth of a person, or the ten-thousandth part of a per cent. */
const NOTHING = 1e-6;

/** A number with the digits that mean something. */
export function significant(value: number): number {
  return Math.abs(value) < NOTHING ? 0 : Number(value.toPrecision(DIGITS));
}
