import { z } from 'zod';

/** A text that says something. */
export const text = z.string().min(1);

/** A text for each of some keys. */
export const words = <K extends string>(...keys: K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, z.ZodString>);

/** The same entry for each of some ids. */
export const forEach = <T extends z.ZodType>(ids: readonly string[], entry: T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, entry])));
