import { z } from 'zod';
import { text, words } from './schema-parts.ts';

/**
 * The dialog in which a chart is taken along, and what its files say. `{title}`, `{list}`, `{n}`,
 * `{total}`, `{name}`, `{version}`, `{value}`, `{site}` and `{address}` stand for what their sentence is about.
 */
export const useSchema = z.strictObject({
  /** The button below each chart, and what it says where its dialog cannot be fetched. */
  ...words('open', 'offline').shape,
  ...words(
    'heading',
    'close',
    'licence',
    'carried',
    'setting',
    'job',
    'named',
    'guess',
    'rater',
    'assumptions',
  ).shape,
  /** How the chart is shown. */
  options: words(
    'heading',
    'step',
    'place',
    'named',
    'colours',
    'auto',
    'light',
    'dark',
    'title',
    'controls',
    'pinned',
  ),
  preview: words('heading', 'width', 'title'),
  /** Where it can be put, each with what to do there, in the words of that place's own documentation. */
  embed: z.strictObject({
    ...words('heading', 'where', 'copy', 'copied', 'copyFailed', 'qr', 'card').shape,
    places: z.strictObject({
      frame: words('name', 'how'),
      moodle: words('name', 'how'),
      canvas: words('name', 'how'),
      wordpress: words('name', 'how'),
      sites: words('name', 'how'),
      notion: words('name', 'how'),
      auto: words('name', 'how'),
      element: words('name', 'how'),
      link: words('name', 'how'),
    }),
  }),
  files: words('heading', 'svg', 'png', 'png2', 'csv', 'alt', 'html', 'htmlHint', 'made', 'failed'),
  cite: words('heading', 'txt', 'bib', 'ris'),
  /** What a citation says beside the chart's title and address; `{day}` in `read` is the day it was read. */
  work: z.strictObject({ author: text, genre: text, year: z.int(), read: text }),
  /** The last line on a picture. */
  mark: text,
});
