import { z } from 'zod';
import { words } from './schema-parts.ts';

/** What a page keeps when its reader asks; `{mb}` and `{chapter}` stand for what their sentence is about. */
export const comingBackSchema = z.strictObject({
  ...words('heading', 'intro', 'place', 'placeHint', 'read', 'whole', 'offlineHint', 'forget')
    .shape,
  /** What is said after a press. */
  said: words(
    'placeKept',
    'placeFailed',
    'placeForgotten',
    'keeping',
    'keptRead',
    'keptWhole',
    'failed',
    'unable',
    'forgotten',
  ),
  /** At the start, for those whose place was kept. */
  offer: words('go', 'forget', 'forgotten'),
});
