/** A text for each form of the plural that its language has; `Intl.PluralRules` names them. */
export type Plural = { other: string } & Partial<
  Record<'zero' | 'one' | 'two' | 'few' | 'many', string | undefined>
>;

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
