import { z } from 'zod';
import { EXPLANATIONS } from '../../model/explanation.ts';
import { LEVERS } from '../../model/levers.ts';
import { LIVE, type LiveId } from '../../model/live.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { PRESETS } from '../../model/presets.ts';
import { TICKS } from '../../model/ticks.ts';
import { forEach, text, words } from './schema-parts.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const sources = z.array(z.string());

/** The words of the model's rows: every row has its entry, and no entry is without a row. */
export const modelSchema = z.strictObject({
  /** What stands at both ends of the tape, what the lever does, and why its range. */
  levers: forEach(
    ids(LEVERS),
    z.strictObject({ label: text, low: text, high: text, meaning: text, why: text, sources }),
  ),
  presets: forEach(Object.keys(PRESETS), words('name', 'meaning')),
  /** A source's own speed of automation, and how it follows from the source. */
  ticks: forEach(ids(TICKS), words('name', 'why', 'source')),
  statuses: forEach(['calibrated', 'literature', 'assumption'], words('name', 'meaning')),
  outcomes: forEach(
    OUTCOMES,
    z.strictObject({
      label: text,
      meaning: text,
      /** How its numbers are printed; `change` is over 1, in per cent. */
      format: z.enum(['share', 'people', 'change', 'times', 'number']),
    }),
  ),
  parameters: forEach(
    ids(PARAMETERS),
    z.strictObject({ label: text, meaning: text, why: text, sources }),
  ),
  /** How an outcome follows from its terms: equation and symbols in TeX. */
  explanations: z.strictObject(
    Object.fromEntries(
      Object.entries(EXPLANATIONS).map(([id, { terms }]) => [
        id,
        z.strictObject({
          equation: text,
          says: text,
          terms: forEach(ids(terms), words('symbol', 'label')),
        }),
      ]),
    ),
  ),
});

/** One of the model's equations. */
export const equationSchema = z.strictObject({
  /** Its number. */
  id: text,
  layer: z.enum(['technology', 'demand', 'people']),
  tex: text,
  says: text,
  /** Quantities whose present value stands beside it. */
  live: z.array(z.strictObject({ id: z.enum(Object.keys(LIVE) as [LiveId]), label: text })),
});

/** A figure of others' that the model is set beside. */
export const validationSchema = z.strictObject({
  /** What the code computes the model's own figure by. */
  id: text,
  figure: text,
  published: text,
  /** Where the code computes none. */
  ours: text.optional(),
  source: text,
  read: z.enum(['original', 'secondary', 'general']),
  role: z.enum(['input', 'fitted', 'held-out']),
  verdict: z.enum(['hit', 'near', 'miss']),
  note: text.optional(),
});

/** The words of the model's rows. */
export type ModelWords = z.infer<typeof modelSchema>;
