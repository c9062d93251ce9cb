import { z } from 'zod';
import type { Units } from '../../../charts/shared/format.ts';
import type { Plural } from '../../../charts/shared/plural.ts';
import { short, text } from '../schema-parts.ts';

/** A text for each form of the plural that its language has; `Intl.PluralRules` names them. */
export const pluralSchema = z.strictObject({
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
}) satisfies z.ZodType<Plural>;

/** How a language says what stands with a number; `{n}` is the number. */
export const unitsSchema = z.strictObject({
  millions: pluralSchema,
  percent: text,
  dollars: text,
}) satisfies z.ZodType<Units>;

const tree = z.record(z.string(), z.unknown());

/** Frontmatter of a translated chapter: what else its source says, it says too. */
export const translationSchema = z.strictObject({
  title: short(80, 'the contents have'),
  summary: short(240, 'a preview has'),
});

/** The words round the chapters: each under the key of its source, as many as are translated. */
export const languageSchema = z.strictObject({
  /** What leads to the story in this language, from the others. */
  here: text,
  numbers: unitsSchema.optional(),
  /** Of `content/site.yaml`. */
  site: tree.optional(),
  /** The claims by id. */
  claims: z.record(z.string(), text).optional(),
  /** The terms of `content/glossary.yaml` by id. */
  glossary: z
    .record(
      z.string(),
      z.strictObject({
        term: short(60, 'a small window has'),
        definition: short(400, 'a small window has'),
      }),
    )
    .optional(),
});

/** The words of a chart, as many as are translated. */
export const chartLanguageSchema = tree;
