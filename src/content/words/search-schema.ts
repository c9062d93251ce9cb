import { z } from 'zod';
import type { SearchWords } from '../../scenes/search/search-file.ts';
import { pluralSchema } from './language/schemas.ts';
import { words } from './schema-parts.ts';

/** The search through everything; `{n}`, `{total}`, `{scene}` and `{places}` stand for what their sentence is about. */
export const searchSchema = z.strictObject({
  ...words('open', 'title', 'description', 'label', 'hint', 'near', 'none', 'step').shape,
  ...words('failed', 'jobsFailed', 'noScript', 'keys', 'close', 'page').shape,
  ...words('all', 'story', 'lessons').shape,
  found: pluralSchema,
  more: pluralSchema,
  kinds: z.strictObject({
    ...words('story', 'claim', 'term', 'job', 'table', 'lesson').shape,
    ...words('model', 'source', 'guide', 'page').shape,
  }),
}) satisfies z.ZodType<SearchWords>;
