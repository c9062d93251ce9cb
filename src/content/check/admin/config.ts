import { stringify } from 'yaml';
import type { z } from 'zod';
import { tableNames } from '../../data/any-table.ts';
import { lessonSchema } from '../../story/lesson-schemas.ts';
import { chartFormSchema } from '../../data/kind-schema.ts';
import { chapterSchema, referenceSchema, termSchema } from '../../story/schemas.ts';
import type { AdminWords } from '../../words/writing-schemas.ts';
import { fieldsOf, hidden, type Choices, type Field } from './fields.ts';
import { BODY, ENTRIES, PAGE_FORMAT, TEXT_FIELDS, type Kind } from './keys.ts';

/**
 * The configuration of the editor's page: a form for every kind of file that editors write, from the
 * schema that the file is checked against.
 * @param claims ids of the claims that a chapter may carry
 * @param icon the address of the site's own
 * @param repository on GitHub, as `owner/name`; without one, only a folder on this machine can be edited
 */
export function adminConfig(
  words: AdminWords,
  claims: string[],
  icon: string,
  repository?: string,
) {
  const fields = (schema: z.ZodType, choices?: Choices) => fieldsOf(schema, words.fields, choices);
  const sources: Choices = {
    sources: {
      widget: 'relation',
      collection: 'lists',
      file: 'references',
      value_field: `${ENTRIES}.*.id`,
      display_fields: [`${ENTRIES}.*.citation-label`, `${ENTRIES}.*.title`],
      multiple: true,
      // A chart over a table of its own may have none, and the checker asks the others for theirs.
      required: false,
    },
  };
  const tables: Choices = { table: { options: tableNames(), required: false } };
  const chosenClaims: Choices = { claims: { options: claims, multiple: true, required: false } };
  const { essay, lessons, charts, lists } = words.collections;
  return {
    // The editor wants the name of a repository even where it is never asked for.
    backend: {
      name: 'github',
      repo: repository ?? 'local/made-to-measure',
      branch: 'main',
      auth_methods: ['token'],
    },
    app_title: words.title,
    logo: { src: icon },
    media_folder: 'public',
    editor: { preview: false },
    collections: [
      {
        ...described('essay', essay),
        identifier_field: 'title',
        folder: 'content/essay',
        extension: 'mdx',
        format: PAGE_FORMAT,
        slug: '{{order}}-{{title}}',
        summary: '{{order}}. {{title}}',
        sortable_fields: { fields: ['order'], default: { field: 'order' } },
        fields: [...fields(chapterSchema, chosenClaims), text('chapter', words), hidden],
      },
      {
        ...described('lessons', lessons),
        identifier_field: 'title',
        folder: 'content/lessons',
        extension: 'mdx',
        format: PAGE_FORMAT,
        slug: '{{title}}',
        fields: [...fields(lessonSchema), text('lesson', words), hidden],
      },
      {
        ...described('charts', charts),
        identifier_field: 'title',
        folder: 'content/charts',
        extension: 'yaml',
        format: 'map',
        // Its picture, as one types; the words of others are read on the page that `npm run dev` serves.
        editor: { preview: true },
        create: false,
        delete: false,
        fields: [...fields(chartFormSchema, { ...sources, ...tables }), hidden],
      },
      {
        ...described('lists', lists),
        files: [
          list('references', words, '{{citation-label}}', fields(referenceSchema)),
          list('glossary', words, '{{term}}', fields(termSchema)),
        ],
      },
    ],
  };
}

/** The same as the file that the editor reads. */
export const printConfig = (config: ReturnType<typeof adminConfig>): string =>
  stringify(config, { aliasDuplicateObjects: false });

const described = (name: string, { label, singular }: { label: string; singular: string }) => ({
  name,
  label,
  label_singular: singular,
});

const text = (kind: Kind, words: AdminWords): Field => ({
  name: BODY,
  ...words.fields[BODY],
  widget: TEXT_FIELDS[kind],
  default: words.beginning,
});

const list = (
  name: 'references' | 'glossary',
  { files, fields }: AdminWords,
  summary: string,
  entry: Field[],
) => ({
  name,
  label: files[name].label,
  file: `content/${name}.yaml`,
  format: 'list',
  fields: [
    {
      name: ENTRIES,
      ...fields[ENTRIES],
      label_singular: files[name].singular,
      widget: 'list',
      collapsed: true,
      summary,
      fields: entry,
    },
    hidden,
  ],
});
