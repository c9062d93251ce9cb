import { defineCollection } from 'astro:content';
import { chartFileSchema } from './content/data/kind-schema.ts';
import { dataPageSchema } from './content/story/data-page-schema.ts';
import { jobChartSchema } from './content/story/job-chart-schema.ts';
import { jobPageSchema } from './content/words/job-page-schema.ts';
import { chartLanguageSchema, translationSchema } from './content/words/language/schemas.ts';
import { lessonSchema } from './content/story/lesson-schemas.ts';
import { files, list } from './content/story/loader.ts';
import { equationSchema, modelSchema, validationSchema } from './content/words/model-schemas.ts';
import {
  chapterSchema,
  mistakeSchema,
  pageSchema,
  referenceSchema,
  siteSchema,
  termSchema,
} from './content/story/schemas.ts';
import { valueOf } from './content/ground/yaml/read.ts';

/** A language keeps the capitals of its name, as in `pt-BR`. */
const asNamed = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/** Lists are read by the reader that the doctor has. */
const parser = (text: string) => valueOf(text) as Record<string, unknown>[];

export const collections = {
  essay: defineCollection({
    loader: files({ base: './content/essay', pattern: '*.mdx' }),
    schema: chapterSchema,
  }),
  charts: defineCollection({
    loader: files({ base: './content/charts', pattern: '*.yaml' }),
    schema: chartFileSchema,
  }),
  site: defineCollection({
    loader: files({ base: './content', pattern: 'site.yaml' }),
    schema: siteSchema,
  }),
  model: defineCollection({
    loader: files({ base: './content', pattern: 'model.yaml' }),
    schema: modelSchema,
  }),
  jobPages: defineCollection({
    loader: files({ base: './content', pattern: 'job-pages.yaml' }),
    schema: jobPageSchema,
  }),
  jobCharts: defineCollection({
    loader: files({ base: './content', pattern: 'job-charts.yaml' }),
    schema: jobChartSchema,
  }),
  dataPages: defineCollection({
    loader: files({ base: './content', pattern: 'data-pages.yaml' }),
    schema: dataPageSchema,
  }),
  equations: defineCollection({
    loader: list('./content/equations.yaml', parser),
    schema: equationSchema,
  }),
  validation: defineCollection({
    loader: list('./content/validation.yaml', parser),
    schema: validationSchema,
  }),
  pages: defineCollection({
    loader: files({ base: './content/pages', pattern: '*.mdx' }),
    schema: pageSchema,
  }),
  mistakes: defineCollection({
    loader: list('./content/mistakes.yaml', (text) =>
      parser(text).map((mistake, n) => ({ ...mistake, id: String(n) })),
    ),
    schema: mistakeSchema,
  }),
  lessons: defineCollection({
    loader: files({ base: './content/lessons', pattern: '*.mdx' }),
    schema: lessonSchema,
  }),
  references: defineCollection({
    loader: list('./content/references.yaml', parser),
    schema: referenceSchema,
  }),
  languages: defineCollection({
    loader: files({
      base: './content/languages',
      pattern: '*/{,from/}{words,charts/*}.yaml',
      generateId: asNamed,
    }),
    schema: chartLanguageSchema,
  }),
  translations: defineCollection({
    loader: files({
      base: './content/languages',
      pattern: '*/essay/*.mdx',
      generateId: asNamed,
    }),
    schema: translationSchema,
  }),
  glossary: defineCollection({
    loader: list('./content/glossary.yaml', parser),
    schema: termSchema,
  }),
};
