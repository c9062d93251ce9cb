import { z } from 'zod';
import { short } from './schema-parts.ts';

/** How many signs a label of a picture has at most. */
const LABEL = 160;

/** How an entry of a list of names begins: with the code of what it names, as `41-2011=`. */
const CODE = /^\s*([\d-]+)=/;

/** Whether a text is no list of names, or one that names each of its things, and each once. */
function namesEach(labels: string): boolean {
  const entries = labels.split(';');
  const codes = entries.flatMap((entry) => CODE.exec(entry)?.[1] ?? []);
  const unnamed = entries.some((entry) => !entry.replace(CODE, '').trim());
  return codes.length === 0 || (new Set(codes).size === entries.length && !unnamed);
}

/** A label, or several with semicolons between them; each is drawn on a line of its own, or on a few. */
const label = z
  .string()
  .refine(
    (labels) => labels.split(';').every(({ length }) => length <= LABEL),
    `is too long; write at most ${LABEL} signs, as many as a picture has room for`,
  )
  .refine(
    namesEach,
    'names some things by their codes, and others not, or twice; write 41-2011=Cashiers;41-1011=Supervisors',
  );

/** The words of a chart, one file a chart. */
export const wordsSchema = z.strictObject({
  /** What the picture says, above it. */
  title: short(80, 'the head of a picture has'),
  /** What is drawn and in which unit. */
  subtitle: short(140, 'the head of a picture has'),
  /** What the figure is, for readers who hear it. */
  description: z.string().min(1),
  /** The short line under the figure. */
  source: short(240, 'the foot of a picture has'),
  /** Ids in `content/references.yaml`. */
  sources: z.array(z.string()).min(1),
  /** What a careful reader should know about the figures. */
  notes: z.array(z.string()),
  /** Said in the picture where it is a diagram. */
  illustration: short(80, 'a picture has').optional(),
  /** Labels and sentences by key. */
  text: z.record(z.string(), label),
});
