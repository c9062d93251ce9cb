import { z } from 'zod';
import { TONES } from '../../charts/chart.ts';
import { ORDERS } from '../../charts/kinds/data.ts';
import { kindNamed, kindNames, type KindName } from '../../charts/kinds.ts';
import { wordsSchema } from '../words/chart-words.ts';
import { unquoted } from '../words/schema-parts.ts';

/** Columns of every kind, by what they are drawn as. */
const row = {
  /** A group that rows belong to, and have a colour of. */
  group: unquoted.optional(),
  /** SOC codes: the reader’s occupation is lit. */
  code: unquoted.optional(),
};
const valued = z.strictObject({
  /** What names each row. */
  name: unquoted,
  value: unquoted,
  /** The ends of a range. */
  low: unquoted.optional(),
  high: unquoted.optional(),
  /** A column with yes where the value is projected, and no where it was measured. */
  projected: unquoted.optional(),
  ...row,
});
const series = z.strictObject({
  /** What runs along the foot: years, dates or other numbers. */
  x: unquoted,
  /** What names the line that a row belongs to, and its value; or a column for each line. */
  name: unquoted.optional(),
  value: unquoted.optional(),
  values: z.array(unquoted).min(1).optional(),
  ...row,
});
const counted = valued.omit({ low: true, high: true });
const several = z.strictObject({
  /** What names each row. */
  name: unquoted,
  /** The columns of figures, as many as a phone has room for. */
  values: z.array(unquoted).min(1).max(3),
  /** A column with yes where the figures of a row are projected, and no where they were measured. */
  projected: unquoted.optional(),
  ...row,
});
const slope = z.strictObject({
  /** What names each row. */
  name: unquoted,
  /** The figures of the earlier moment and of the later. */
  from: unquoted,
  to: unquoted,
  /** A column with yes where the later figure is projected, and no where it was measured. */
  projected: unquoted.optional(),
  ...row,
});

/** Its words; a table of an editor’s own says in its head where it is from. */
const words = wordsSchema.extend({ sources: z.array(z.string()) });
/** How values are printed. */
const printed = {
  /** By what values are divided before they are printed, and how many places they have at most. */
  divide: z.number().positive().optional(),
  places: z.int().min(0).max(4).optional(),
  /** Whether values are changes, and have a sign. */
  sign: z.boolean().optional(),
};
/** How the values of a chart are printed beside each other. */
const alike = {
  ...printed,
  /** Whether each has no more places than it needs: where rows are of several sources, each as exact as it says. */
  trim: z.boolean().optional(),
};
const spec = {
  /** A table of `content/data/` or `seeds/data/`. */
  table: unquoted,
  ...alike,
  /** The ends of the axis of values. */
  span: z.tuple([z.number(), z.number()]).optional(),
  tones: z.record(z.string(), z.enum(TONES)).optional(),
  /** Where notes stand along the foot, by their keys in `text`. */
  annotate: z.record(z.string(), z.number()).optional(),
};
const rows = {
  ...spec,
  columns: valued,
  order: z.enum(ORDERS).optional(),
  /** Whether every value is projected; a column says it of each. */
  projected: z.boolean().optional(),
};
/** Of rows with several figures each. */
const figures = {
  ...spec,
  /** Whether every row is projected; a column says it of each. */
  projected: z.boolean().optional(),
};

const along = {
  ...spec,
  columns: series,
  /** The first place along the foot whose values are projected. */
  projectedFrom: z.number().optional(),
};

/** The file of a chart of a kind: its words, and what is drawn how. */
export const KIND_SCHEMAS = {
  bars: words.extend({ kind: z.literal('bars'), ...rows }),
  dots: words.extend({ kind: z.literal('dots'), ...rows }),
  lines: words.extend({ kind: z.literal('lines'), ...along }),
  slope: words.extend({ kind: z.literal('slope'), ...figures, columns: slope }),
  table: words.extend({
    kind: z.literal('table'),
    ...figures,
    columns: several,
    order: z.enum(ORDERS).optional(),
    /** How the figures of single columns are printed, by their names. */
    formats: z.record(z.string(), z.strictObject(printed)).optional(),
  }),
  squares: words.extend({
    kind: z.literal('squares'),
    ...rows,
    columns: counted,
    /** How many one square stands for. */
    each: z.number().positive(),
  }),
  stacks: words.extend({ kind: z.literal('stacks'), ...along }),
  areas: words.extend({ kind: z.literal('areas'), ...along }),
} as const satisfies Record<KindName, z.ZodType>;

/** What of all this the editor's form asks: the kind, the table, which column is what, how values are printed. */
export const chartFormSchema = wordsSchema.extend({
  kind: z.enum(kindNames).optional(),
  table: unquoted.optional(),
  columns: z
    .strictObject({ ...several.shape, ...slope.shape, ...series.shape, ...valued.shape })
    .partial()
    .optional(),
  ...printed,
  each: z.number().positive().optional(),
  projected: z.boolean().optional(),
  projectedFrom: z.number().optional(),
});

export type KindFile = z.infer<(typeof KIND_SCHEMAS)[KindName]>;

/** Whether each of its rows has several figures. */
export const isFigured = (file: KindFile): file is Extract<KindFile, { kind: 'slope' | 'table' }> =>
  file.kind === 'slope' || file.kind === 'table';

/** Whether what it names runs along the foot, and is no row below another. */
export const isAlong = (file: KindFile): file is Extract<KindFile, { columns: { x: string } }> =>
  'x' in file.columns;

/** The keys of a file that are no words. */
const DRAWN = [
  ...['kind', 'table', 'columns', 'order', 'divide', 'places', 'sign', 'trim', 'span', 'tones'],
  ...['annotate', 'projected', 'projectedFrom', 'formats', 'each'],
];

/** What is drawn of a file, though some of its words may be missing or wrong; undefined where that cannot be read. */
export function drawnIn(file: unknown): KindFile | undefined {
  const kind = kindNamed((file as { kind?: unknown } | undefined)?.kind);
  if (!kind) return undefined;
  const { shape } = KIND_SCHEMAS[kind];
  const drawn = Object.entries(shape).filter(([key]) =>
    [...DRAWN, 'sources', 'text'].includes(key),
  );
  return z.object(Object.fromEntries(drawn)).safeParse(file).data as KindFile | undefined;
}

/** A file of a kind that there is not. */
const unknownKind = z.looseObject({ kind: z.enum(kindNames) });

/** The file of any chart. */
export const chartFileSchema = z.union([wordsSchema, ...Object.values(KIND_SCHEMAS)]);

/**
 * What the file of a chart has to be.
 * @param kind that it names; none where its chart is written by hand
 */
export const chartSchema = (kind: string | undefined): z.ZodType =>
  kind === undefined
    ? wordsSchema
    : ((KIND_SCHEMAS as Record<string, z.ZodType | undefined>)[kind] ?? unknownKind);

/** The words of a chart, without what is drawn how. */
export const wordsIn = (file: object): z.infer<typeof wordsSchema> =>
  Object.fromEntries(Object.entries(file).filter(([key]) => !DRAWN.includes(key))) as z.infer<
    typeof wordsSchema
  >;
