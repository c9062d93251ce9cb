import { z } from 'zod';
import { FORMATS } from '../../../charts/shared/format.ts';
import { isOfOccupation, LIVE_OF, type OfEveryone } from '../../../charts/shared/live.ts';
import { LEVERS } from '../../../model/levers.ts';
import { FIRST_YEAR, YEARS } from '../../../model/outcomes.ts';
import { PARAMETERS } from '../../../model/parameters.ts';
import { text, unquoted } from '../../words/schema-parts.ts';

const single = z.union([z.string(), z.number()], { error: 'write a word or a number' });
const condition = z.union([single, z.array(single).min(1)], {
  error: 'write a word, a number, or a list of them, such as [high, medium]',
});

/** What a term is made of: a number, a column, the name of another number, or a term of its own. */
const operand = z.union([z.number(), z.string(), z.record(z.string(), z.unknown())], {
  error:
    'write a number, a column, the name of another number, or what it is, such as { sum: jobs_2025 }',
});

/** Which rows of which table, and at which setting of the model: what is said further out holds further in. */
const CONTEXT = {
  /** A table, or some that share a code and are read side by side. */
  in: z
    .union([unquoted, z.array(unquoted).min(2)], { error: 'write the name of a table' })
    .optional(),
  /** What the cells of a row must be, by column. */
  where: z.record(z.string(), condition).optional(),
  /** A preset, levers and assumptions; what is not said stands as the model has it. */
  at: z.record(z.string(), single).optional(),
};
const year = z
  .int()
  .min(FIRST_YEAR)
  .max(FIRST_YEAR + YEARS)
  .optional();

const OF_EVERYONE = LIVE_OF.filter((of): of is OfEveryone => !isOfOccupation(of));
const MODEL_ROWS = [...LEVERS, ...PARAMETERS].map(({ id }) => id);

/** What a number may be, by the key that says it. */
const TERMS = {
  /** The cell of a column, in the one row that is chosen. */
  cell: z.strictObject({ cell: unquoted, ...CONTEXT }),
  /** A column added up over the rows chosen. */
  sum: z.strictObject({ sum: unquoted, ...CONTEXT }),
  /** How many rows are chosen, or how many different values a column has in them. */
  count: z.strictObject({ count: unquoted, ...CONTEXT }),
  /** The place of the one row chosen among others, the highest first. */
  rank: z.strictObject({ rank: unquoted, among: CONTEXT.where, ...CONTEXT }),
  /** How two columns go together over the rows chosen, each weighted by a third. */
  correlation: z.strictObject({
    correlation: z.tuple([unquoted, unquoted]),
    weight: unquoted,
    ...CONTEXT,
  }),
  /** A part of a whole, in per cent. */
  share: z.strictObject({ share: operand, of: operand, ...CONTEXT, year }),
  /** How much more or less the one is than the other, in per cent. */
  change: z.strictObject({
    change: z.strictObject({ from: operand, to: operand }),
    ...CONTEXT,
    year,
  }),
  /** How many times as much the one is as the other. */
  ratio: z.strictObject({ ratio: operand, to: operand, ...CONTEXT, year }),
  plus: z.strictObject({ plus: z.tuple([operand, operand]).rest(operand), ...CONTEXT, year }),
  /** The first without the second. */
  minus: z.strictObject({ minus: z.tuple([operand, operand]), ...CONTEXT, year }),
  /** What the model comes to, in a year or over its run. */
  model: z.strictObject({
    model: z.enum(OF_EVERYONE),
    ...CONTEXT,
    year,
  }),
  /** Where a lever or an assumption stands. */
  setting: z.strictObject({ setting: z.enum(MODEL_ROWS), ...CONTEXT }),
} satisfies Record<string, z.ZodType>;

/** A key that says what a number is. */
export type Verb = keyof typeof TERMS;

/** All of them. */
export const VERBS = Object.keys(TERMS) as Verb[];

/** A term that its schema has passed, by its verb. */
export type Term = { [V in Verb]: { verb: V } & z.infer<(typeof TERMS)[V]> }[Verb];

/** A number, a column, the name of another number, or a term that is still to be read. */
export type Operand = z.infer<typeof operand>;

/** Which rows, and at which setting. */
export type Context = z.infer<z.ZodObject<typeof CONTEXT>>;

/** What a row says besides what the number is. */
const ROW = {
  /** How it is printed. */
  as: z.enum(FORMATS),
  /** It is rounded to the nearest of these: 100 for hundreds. */
  nearest: z.number().positive().optional(),
  /** Ids of the bibliography; those of its file where none are named. */
  sources: z.array(z.string()).min(1).optional(),
  /** What a careful editor should know of it. */
  note: text.optional(),
};

/** What holds for every row of a file. */
export const headSchema = z.strictObject({ sources: ROW.sources, ...CONTEXT });

/** A file: its head, and its rows by their names. */
export const fileSchema = headSchema.extend({
  numbers: z.record(
    z.string(),
    z.record(z.string(), z.unknown(), { error: 'write what it is, such as { sum: jobs_2025 }' }),
  ),
});

/** The schema of a term, and of one that is a row. */
export const schemaOf = (verb: Verb, isRow: boolean): z.ZodType =>
  isRow ? TERMS[verb].extend(ROW) : TERMS[verb];

/** A row that its schema has passed. */
export type NumberRow = Term & z.infer<z.ZodObject<typeof ROW>>;
