import { z } from 'zod';
import { pluralSchema } from '../words/language/schemas.ts';
import { forEach, short, text, words } from '../words/schema-parts.ts';
import { measuredSchema } from '../words/measured-schema.ts';
import { searchSchema } from '../words/search-schema.ts';
import { comingBackSchema } from '../words/coming-back-schema.ts';
import { shareSchema } from './share-schema.ts';
import { adminWords, devGalleryWords } from '../words/writing-schemas.ts';
import { replySchema } from '../words/reply-schema.ts';
import { teachSchema } from '../words/teach-schemas.ts';
import { useSchema } from '../words/use-schema.ts';

/** How many letters of the story's own title a phone has room for in a line. */
const TITLE_WORD = 12;

/** Frontmatter of a chapter. */
export const chapterSchema = z.strictObject({
  /** The heading of the chapter. */
  title: short(80, 'the contents and its share picture have'),
  /** Its number on the tape, from 1. */
  order: z.int().positive(),
  /** Ids of the claims it carries, as in `seeds/brief.md`. */
  claims: z.array(z.string()),
  /** A sentence or two on what it says, no longer than its share picture has room for. */
  summary: short(240, 'its share picture has'),
  /** The step whose picture goes with its links, such as `list.2`; its first step where none is named. */
  share: z.string().min(1).optional(),
  /** The step of whose picture its opening has a swatch; that of its links where none is named. */
  swatch: z.string().min(1).optional(),
});

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** How far we have read a source. */
export const READ = ['original', 'abstract', 'secondary', 'general'] as const;

/** A source of the bibliography, in the fields of CSL-JSON 1.0.2. */
export const referenceSchema = z.strictObject({
  /** What `<Cite id="…"/>` names. */
  id: z.string().min(1),
  type: z.enum(['article-journal', 'book', 'dataset', 'report']),
  /** What the text shows: authors and year. */
  'citation-label': short(80, 'a line of prose has'),
  title: short(300, 'the list of sources has'),
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
  custom: z.strictObject({
    /** How far it was read: itself, its abstract or summary, reports of it, or not at all. */
    read: z.enum(READ),
    adds: z.string().min(1),
  }),
});

/** Something that is often typed wrong, for the editors' guide. */
export const mistakeSchema = z.object({ tag: text, snippet: text });

/** A word of the field and its meaning. */
export const termSchema = z.strictObject({
  /** What `<Term id="…">` names. */
  id: z.string().min(1),
  term: short(60, 'a small window has'),
  definition: short(400, 'a small window has'),
});

const verdict = words('name', 'meaning');

/** The words of the page's furniture. */
export const siteSchema = z.strictObject({
  page: z.strictObject({
    ...words('eyebrow', 'deck', 'description', 'skip', 'minutes').shape,
    title: short(40, 'the head of the story has').refine(
      (title) => title.split(/[\s-]/).every((word) => word.length <= TITLE_WORD),
      `has a word of more than ${TITLE_WORD} letters, and a phone has no room for it in this size`,
    ),
  }),
  /** Between the languages; `{n}` passages stand in the source's. */
  language: z.strictObject({ here: text, rest: text, stale: pluralSchema }),
  /** The two lengths of the story; `{n}`, `{names}` stand for what is counted and named. */
  cut: z.strictObject({
    ...words('legend', 'short', 'whole', 'minutes', 'why', 'left', 'unfold', 'fold').shape,
    steps: pluralSchema,
    claims: pluralSchema,
  }),
  /** The head of every page. */
  head: words(
    ...['label', 'story', 'jobs', 'workbench', 'teach', 'data', 'about', 'menu', 'settings'],
    ...['theme', 'auto', 'light', 'dark', 'keep'],
  ),
  nav: words('contents'),
  /** The contents of a page of reference, and the link to one of its headings, which is named behind it. */
  onThisPage: words('title', 'link'),
  views: words('legend', 'scroll', 'steps', 'page'),
  /** `{n}` and `{total}` stand for numbers. */
  stepper: words('previous', 'next', 'place'),
  guess: words('type', 'reveal', 'said'),
  /** Of what was typed, `{given}`, that holds as `{used}`, between `{min}` and `{max}`. */
  number: words('range', 'rounded', 'read', 'unreadable', 'empty', 'unset', 'missing'),
  /** What a number in the words was at its step's own setting, `{n}`. */
  live: words('own'),
  years: words('year', 'play', 'pause'),
  /** `{label}`, `{source}`, `{below}` and `{above}` stand for names. */
  controls: words('type', 'reset', 'as', 'between', 'slower', 'faster'),
  /** `{title}`, `{source}` and `{licence}` stand for what the head of an editor’s own table says. */
  table: words('summary', 'more', 'own', 'file', 'cutOff'),
  /** `{n}`, `{name}`, `{year}`, `{value}`, `{low}` and `{high}` stand for what their sentence is about. */
  workbench: z.record(z.string(), z.string().min(1)),
  reply: replySchema,
  /** The measure that the story takes of its reader. */
  measured: measuredSchema,
  /** What it keeps on the device when its reader asks. */
  comingBack: comingBackSchema,
  /** What an address says that cannot be taken at its word; `{key}`, `{given}` and `{used}`. */
  notice: words('title', 'unknown', 'unreadable', 'range', 'version', 'many', 'close'),
  verdicts: z.strictObject({
    supported: verdict,
    mixed: verdict,
    'not-so-far': verdict,
    forecast: verdict,
    'no-figure': verdict,
  }),
  references: z.strictObject({
    ...words('heading', 'intro', 'back', 'bibtex', 'ris', 'json').shape,
    reads: forEach(READ, text),
  }),
  job: z.record(z.string(), z.string()),
  footer: z.strictObject({
    ...words('label', 'data', 'jobs', 'model', 'claims', 'accessibility', 'write', 'gallery').shape,
    ...words('workbench', 'about').shape,
    lines: z.array(z.string()),
  }),
  search: searchSchema,
  notFound: words('title', 'text', 'home'),
  /** Below each chart the ways to take it along. */
  /** `{chapter}` stands for the title of one, `{use}` for what stands above the charts of an occupation. */
  gallery: z.strictObject({
    ...words('title', 'intro', 'story', 'jobs', 'pair', 'example', 'alone', 'files').shape,
    /** The charts by where they stand. */
    kinds: z.strictObject({
      story: words('name', 'says'),
      jobs: words('name', 'says', 'way'),
      others: words('name', 'says'),
    }),
  }),
  /** The page about the model. */
  model: z.strictObject({
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
  /** The editors' guide. */
  write: words(
    'props',
    'prop',
    'meaning',
    'needed',
    'allowed',
    'yes',
    'no',
    'unset',
    'code',
    'mistake',
    'answer',
    'comes',
    'name',
    'read',
    'cell',
    'units',
    'sources',
  ),
  /** Charts on other people's pages; `{key}`, `{given}` and `{title}` stand for what their sentence is about. */
  /** `noScriptSet` stands above a step whose address sets more than its picture shows. */
  embed: words(
    'misread',
    'noScript',
    'noScriptSet',
    'steps',
    'story',
    'jobs',
    'job',
    'pinned',
    'newer',
    // The page that stands in for a chart that there is not: `{chart}` as it was asked, `{name}` the nearest.
    'missing',
    'missingNamed',
    'missingNear',
    'missingAll',
  ),
  /** The page of claims. */
  claims: z.strictObject({
    ...words('title', 'intro', 'filter', 'all', 'claim', 'scene', 'rules').shape,
    ...words('for', 'against', 'besides', 'settle', 'questions', 'questionsIntro').shape,
  }),
  /** The page about accessibility. */
  accessibility: words('caption', 'picture', 'steps', 'rows', 'drawn', 'dots', 'marks'),
  /** Claims of the brief whose chapters are still to be written. */
  claimsToCome: z.array(z.string()),
  /** Pictures and pages that go with links to the story and its chapters. */
  share: shareSchema,
  /** The pages for teachers. */
  teach: teachSchema,
  /** The page where editors write. */
  admin: adminWords,
  /** The gallery in development. */
  devGallery: devGalleryWords,
  use: useSchema,
});

/** Frontmatter of a page beside the story. */
export const pageSchema = z.strictObject({
  title: short(80, 'the head of a window has'),
  description: short(300, 'a preview has'),
});
