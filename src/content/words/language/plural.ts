import type { z } from 'zod';
import type { pluralSchema } from './schemas.ts';

/** A text for each form of the plural that its language has. */
export type Plural = z.infer<typeof pluralSchema>;

/**
 * A sentence about a number, in the form that its language has for it.
 * @param text what stands for `{n}`, where it is not the number as it is
 */
export function plural(
  language: string,
  forms: Plural,
  n: number,
  options: Intl.PluralRulesOptions = {},
  text = n.toLocaleString(language),
): string {
  const form = new Intl.PluralRules(language, options).select(n);
  return (forms[form] ?? forms.other).replace('{n}', text);
}
