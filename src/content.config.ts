import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { chartLanguageSchema, translationSchema } from './content/language/schemas.ts';
import { lessonSchema } from './content/lesson-schemas.ts';
import { equationSchema, modelSchema, validationSchema } from './content/model-schemas.ts';
import {
  chapterSchema,
  mistakeSchema,
  pageSchema,
  referenceSchema,
  siteSchema,
  termSchema,
  wordsSchema,
} from './content/schemas.ts';

/** A language keeps the capitals of its name, as in `pt-BR`. */
const asNamed = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  essay: defineCollection({
    loader: glob({ base: './content/essay', pattern: '*.mdx' }),
    schema: chapterSchema,
  }),
  charts: defineCollection({
    loader: glob({ base: './content/charts', pattern: '*.yaml' }),
    schema: wordsSchema,
  }),
  site: defineCollection({
    loader: glob({ base: './content', pattern: 'site.yaml' }),
    schema: siteSchema,
  }),
  model: defineCollection({
    loader: glob({ base: './content', pattern: 'model.yaml' }),
    schema: modelSchema,
  }),
  equations: defineCollection({
    loader: file('./content/equations.yaml'),
    schema: equationSchema,
  }),
  validation: defineCollection({
    loader: file('./content/validation.yaml'),
    schema: validationSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: pageSchema,
  }),
  mistakes: defineCollection({
    loader: file('./content/mistakes.yaml', {
      parser: (text) =>
        (parse(text) as object[]).map((mistake, n) => ({ id: String(n), ...mistake })),
    }),
    schema: mistakeSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*.mdx' }),
    schema: lessonSchema,
  }),
  references: defineCollection({
    loader: file('./content/references.yaml'),
    schema: referenceSchema,
  }),
  languages: defineCollection({
    loader: glob({
      base: './content/languages',
      pattern: '*/{,from/}{words,charts/*}.yaml',
      generateId: asNamed,
    }),
    schema: chartLanguageSchema,
  }),
  translations: defineCollection({
    loader: glob({
      base: './content/languages',
      pattern: '*/essay/*.mdx',
      generateId: asNamed,
    }),
    schema: translationSchema,
  }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: termSchema }),
};
