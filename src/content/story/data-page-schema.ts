import { z } from 'zod';
import { AGREEMENTS } from '../data/table-checks.ts';
import { forEach, text, words } from '../words/schema-parts.ts';

/** The page of data, and the pages of its tables. */
export const dataPageSchema = z.strictObject({
  ...words(
    'title',
    'intro',
    'home',
    'package',
    'download',
    'field',
    'type',
    'allowed',
    'meaning',
    'range',
    'from',
    'blank',
    'checks',
    'cells',
    'key',
    'provenance',
    'licence',
  ).shape,
  /** What rows must agree on, by the id of the check. */
  agreements: forEach(
    AGREEMENTS.map(({ id }) => id),
    text,
  ),
});
