import { z } from 'zod';
import { chartNames, type ChartName } from '../../charts/registry.ts';
import { UNITS } from '../../charts/shared/unit.ts';
import { COLUMNS } from '../data/columns.ts';
import { AGREEMENTS } from '../data/table-checks.ts';
import { pluralSchema } from '../words/language/schemas.ts';
import { forEach, text, words } from '../words/schema-parts.ts';

/** What tables are about, in the order of the index. */
export const THEMES = ['counted', 'judged', 'ahead', 'skills', 'model'] as const;
/** Where tables are read, besides by charts. */
const PLACES = ['story', 'model', 'jobs'] as const;

/** What a table is for readers, beside what the data package says of it. */
const tableSchema = z.strictObject({
  theme: z.enum(THEMES),
  about: text,
  /** Ids of the bibliography; none where each row has its own, or where the model made them. */
  sources: z.array(text),
  charts: z.array(z.enum(chartNames as [ChartName, ...ChartName[]])),
  places: z.array(z.enum(PLACES)),
});

/** The words of the page of data and of the pages of its tables. */
export const dataPageSchema = z.strictObject({
  /** The index; `{n}`, `{from}` and `{to}` stand for numbers. */
  ...words('title', 'intro', 'package', 'download').shape,
  ...words('rows', 'years', 'sources', 'used', 'own', 'table', 'span').shape,
  count: pluralSchema,
  themes: forEach(THEMES, text),
  places: forEach(PLACES, text),
  /** A page of a table; what stands in braces is what the sentence is about. */
  ...words('describes', 'up', 'first', 'whole').shape,
  search: words('label', 'hint', 'loading', 'found', 'most', 'none', 'failed'),
  ...words('columns', 'field', 'meaning', 'unit', 'allowed').shape,
  ...words('range', 'from', 'blank', 'mayBeBlank').shape,
  units: forEach(['text', 'number', ...UNITS], text),
  ...words('cautions', 'usage', 'usageCharts', 'usageOthers', 'usageElse').shape,
  usagePlaces: forEach(PLACES, text),
  ...words('provenance', 'provenanceRows', 'provenanceFiles', 'licence').shape,
  ...words('cite', 'citeText', 'citeFile', 'genre', 'checks', 'cells', 'key').shape,
  /** What rows must agree on, by the id of the check. */
  agreements: forEach(
    AGREEMENTS.map(({ id }) => id),
    text,
  ),
  tables: forEach(Object.keys(COLUMNS), tableSchema),
});
export type DataPageWords = z.infer<typeof dataPageSchema>;
