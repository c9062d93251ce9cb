import { z } from 'zod';

/** A text that says something. */
export const text = z.string().min(1);

/** A name that may be written without quotes, though YAML reads it as a number: a column called 2010. */
export const unquoted = z.preprocess(
  (given) => (typeof given === 'number' ? String(given) : given),
  text,
);

/** A text of so many signs at most, and what has no room for more. */
export const short = (most: number, room: string) =>
  text.max(most, `write at most ${most}, as many as ${room} room for`);

/** A text for each of some keys. */
export const words = <K extends string>(...keys: K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, z.ZodString>);

/** The same entry for each of some ids. */
export const forEach = <T extends z.ZodType>(ids: readonly string[], entry: T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, entry])));
