import { z } from 'zod';
import { text, words } from './schema-parts.ts';

/** A text for each of what a table can say, by what it says. */
const named = z.record(z.string(), text);

/** The words of the pages of single occupations, and of the page of all of them. */
export const jobPageSchema = z.strictObject({
  ...words('home', 'trail', 'all', 'title', 'description', 'called', 'code').shape,
  /** The parts of the sentence a page opens with; `{n}`, `{from}`, `{to}`, `{low}` and `{high}` are figures. */
  said: z.strictObject({
    ...words('grew', 'fell', 'steady', 'unknown', 'alike', 'apart', 'one', 'none').shape,
    ...words('projectedUp', 'projectedDown', 'projectedSteady', 'against', 'along').shape,
  }),
  facts: z.strictObject({
    ...words('label', 'jobs', 'wage', 'projected', 'openings', 'schooling', 'unknown').shape,
    ...words('percent', 'dollars').shape,
  }),
  record: words('heading', 'picture', 'since', 'former', 'cut', 'rise'),
  places: words('heading', 'picture', 'intro', 'caption', 'measure', 'value', 'place'),
  ahead: words('heading', 'intro', 'hours', 'work', 'own', 'failed', 'bench', 'story'),
  skills: words('heading', 'intro', 'unknown'),
  near: z.strictObject({
    ...words('heading', 'intro', 'measure', 'legend', 'all', 'pays', 'exposed', 'growing').shape,
    ...words('nobody', 'pay', 'more', 'less', 'same', 'unknown', 'growth', 'exposure').shape,
    ...words('juries', 'schooling', 'asks', 'nothing').shape,
  }),
  tasks: words('heading', 'intro', 'fast', 'built', 'slow', 'link'),
  story: words('heading', 'intro'),
  /** What is not known of an occupation, by what is missing, and why. */
  gaps: z.strictObject({
    ...words('heading', 'none', 'uncounted', 'few', 'young', 'cut', 'stopped', 'unpaid').shape,
    ...words('unlisted', 'carried', 'grouped', 'unjudged', 'unscored', 'unskilled').shape,
  }),
  /** The charts of the page to carry away; `{day}` is when they were. */
  use: words('heading', 'intro', 'genre', 'read'),
  sources: z.strictObject({
    ...words('heading', 'tables', 'model', 'cite', 'compare').shape,
    lines: z.array(text),
  }),
  /** The page of all occupations. */
  index: z.strictObject({
    ...words('title', 'intro', 'jump', 'caption', 'job', 'jobs', 'wage', 'change').shape,
    ...words('projected', 'list', 'people', 'gpt4', 'assistant', 'note').shape,
  }),
  /** The same page as a tool, where a script runs. */
  ranking: z.strictObject({
    ...words('chosen', 'own', 'named', 'open', 'pair', 'along', 'upwards', 'heading', 'by', 'order')
      .shape,
    ...words('falling', 'rising', 'group', 'every', 'said', 'save', 'file', 'compare').shape,
    ...words('compareOne', 'compared', 'hint', 'remove', 'failed', 'alt').shape,
  }),
  /** What the Bureau calls each schooling, in our words. */
  schooling: named,
  measures: named,
  values: named,
  skillNames: named,
});

/** The words of the pages of occupations. */
export type JobPageWords = z.infer<typeof jobPageSchema>;
