import { z } from 'zod';
import { EXPLANATIONS } from '../model/explanation.ts';
import { LEVERS } from '../model/levers.ts';
import { LIVE, type LiveId } from '../model/live.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { PRESETS } from '../model/presets.ts';
import { TICKS } from '../model/ticks.ts';

/** Frontmatter of a chapter. */
export const chapterSchema = z.strictObject({
  /** The heading of the chapter. */
  title: z.string().min(1),
  /** Its number on the tape, from 1. */
  order: z.int().positive(),
  /** Ids of the claims it carries, as in `seeds/brief.md`. */
  claims: z.array(z.string()),
  /** One sentence on what it says. */
  summary: z.string().min(1),
});

/** The words of a chart, one file a chart. */
export const wordsSchema = z.strictObject({
  /** What the picture says, above it. */
  title: z.string().min(1),
  /** What is drawn and in which unit. */
  subtitle: z.string().min(1),
  /** What the figure is, for readers who hear it. */
  description: z.string().min(1),
  /** The short line under the figure. */
  source: z.string().min(1),
  /** Ids in `content/references.yaml`. */
  sources: z.array(z.string()).min(1),
  /** What a careful reader should know about the figures. */
  notes: z.array(z.string()),
  /** Said in the picture where it is a diagram. */
  illustration: z.string().optional(),
  /** Labels and sentences by key. */
  text: z.record(z.string(), z.string()),
});

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** A source of the bibliography, in the fields of CSL-JSON 1.0.2. */
export const referenceSchema = z.strictObject({
  /** What `<Cite id="…"/>` names. */
  id: z.string().min(1),
  type: z.enum(['article-journal', 'book', 'dataset', 'report']),
  /** What the text shows: authors and year. */
  'citation-label': z.string().min(1),
  title: z.string().min(1),
  author: z.array(name).min(1),
  /** Year, month and day, as far as known. */
  issued: z.strictObject({
    'date-parts': z.tuple([z.tuple([z.int()]).rest(z.int())]),
    circa: z.boolean().optional(),
  }),
  'container-title': z.string().optional(),
  genre: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, '10. and so on, without https://doi.org/')
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  /** What a careful reader should know of it. */
  note: z.string().optional(),
  /** What it adds to the story. */
  custom: z.strictObject({ adds: z.string().min(1) }),
});

/** A word of the field and its meaning. */
export const termSchema = z.strictObject({
  /** What `<Term id="…">` names. */
  id: z.string().min(1),
  term: z.string().min(1),
  definition: z.string().min(1),
});

const forEach = <T extends z.ZodType>(ids: readonly string[], entry: T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, entry])));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const text = z.string().min(1);
const sources = z.array(z.string());

const words = <K extends string>(...keys: K[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, z.string().min(1)])) as Record<K, z.ZodString>,
  );
const verdict = words('name', 'meaning');

/** The words of the page's furniture. */
export const siteSchema = z.strictObject({
  page: words('title', 'eyebrow', 'deck', 'description', 'skip'),
  nav: words('contents'),
  views: words('legend', 'scroll', 'steps', 'page'),
  /** `{n}` and `{total}` stand for numbers. */
  stepper: words('previous', 'next', 'place'),
  guess: words('type', 'reveal', 'said'),
  /** `{label}`, `{source}`, `{below}` and `{above}` stand for names. */
  controls: words('type', 'reset', 'as', 'between', 'slower', 'faster'),
  table: words('summary', 'more'),
  /** `{n}`, `{name}`, `{year}`, `{value}`, `{low}` and `{high}` stand for what their sentence is about. */
  workbench: z.record(z.string(), z.string().min(1)),
  reply: words(
    'scale',
    'least',
    'most',
    'value',
    'unset',
    'label',
    'hint',
    'keep',
    'kept',
    'keptFailed',
    'forget',
    'forgotten',
    'save',
    'fileName',
    'print',
    'address',
    'noScript',
  ),
  /** What an address says that cannot be taken at its word; `{key}`, `{given}` and `{used}`. */
  notice: words('title', 'unknown', 'unreadable', 'range', 'version', 'many', 'close'),
  verdicts: z.strictObject({
    supported: verdict,
    mixed: verdict,
    'not-so-far': verdict,
    forecast: verdict,
  }),
  references: words('heading', 'intro', 'back', 'bibtex', 'ris', 'json'),
  job: z.record(z.string(), z.string()),
  footer: z.strictObject({
    label: z.string(),
    lines: z.array(z.string()),
    data: z.string(),
    model: z.string(),
    claims: z.string(),
    accessibility: z.string(),
    gallery: z.string(),
  }),
  notFound: words('title', 'text', 'home'),
  data: words(
    'title',
    'intro',
    'home',
    'package',
    'download',
    'field',
    'type',
    'meaning',
    'provenance',
    'licence',
  ),
  gallery: words('title', 'intro', 'home'),
  /** The page about the model. */
  model: z.strictObject({
    home: text,
    layers: words('technology', 'demand', 'people'),
    live: text,
    standing: text,
    moved: text,
    parameters: words('caption', 'symbol', 'name', 'value', 'range', 'status', 'why'),
    validation: words('caption', 'figure', 'published', 'ours', 'role', 'verdict', 'computed'),
    roles: words('input', 'fitted', 'held-out'),
    verdicts: words('hit', 'near', 'miss'),
    reads: words('original', 'secondary', 'general'),
    ticks: words('caption', 'source', 'speed', 'why'),
    sensitivity: words('caption', 'outcome', 'input', 'total', 'lever', 'assumption'),
  }),
  /** The page of claims. */
  claims: words(
    'title',
    'intro',
    'home',
    'filter',
    'all',
    'for',
    'against',
    'besides',
    'claim',
    'scene',
  ),
  /** The page about accessibility. */
  accessibility: words('home', 'caption', 'picture', 'steps', 'rows', 'drawn', 'dots', 'marks'),
  /** Claims of the brief whose chapters are still to be written. */
  claimsToCome: z.array(z.string()),
});

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

/** Frontmatter of a page beside the story. */
export const pageSchema = z.strictObject({ title: text, description: text });

/** The words of the model's rows. */
export type ModelWords = z.infer<typeof modelSchema>;
