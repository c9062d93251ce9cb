import { z } from 'zod';
import type { CardWords } from '../../scenes/measured/words.ts';
import { pluralSchema } from './language/schemas.ts';
import { text, words } from './schema-parts.ts';

const guessed = words('guess', 'wrong');

/**
 * The card of a reader's measurements. `{time}`, `{s}`, `{m}`, `{n}`, `{chapter}`, `{place}`, `{times}`,
 * `{name}`, `{least}`, `{most}`, `{question}`, `{guess}`, `{answer}`, `{title}`, `{wage}`, `{language}`,
 * `{width}`, `{height}`, `{zone}` and `{city}` stand for what their sentence is about.
 */
const cardSchema = z.strictObject({
  title: text,
  parts: words('read', 'guess', 'buy'),
  /** Above what every page is told. */
  told: text,
  times: words('seconds', 'minutes'),
  places: words('step', 'prose'),
  read: z.strictObject({
    ...words('seen', 'chapter', 'slowed', 'even', 'straight', 'moved', 'set', 'unmoved').shape,
    ...words('guess', 'job', 'scroll', 'steps', 'page').shape,
    turned: pluralSchema,
  }),
  device: words('language', 'dark', 'light', 'screen', 'zone', 'still', 'motion'),
  guess: words('likes', 'likesNothing', 'likesBadly', 'feels', 'feelsNothing', 'feelsBadly'),
  /** `From`: what would have to be asked elsewhere. */
  buy: words('health', 'healthStill', 'healthFrom', 'shopping', 'shoppingFrom'),
  /** What a shop might make of each measure, and what is wrong with that. */
  shop: z.strictObject({
    ...words('heading', 'illustration').shape,
    zone: guessed,
    small: guessed,
    large: guessed,
    chapter: guessed,
    turned: guessed,
    lever: guessed,
    job: guessed,
    dark: guessed,
  }),
  take: words(
    'heading',
    'hint',
    'reading',
    'set',
    'told',
    'save',
    'saved',
    'failed',
    'print',
    'fileName',
  ),
  /** The last line of the picture. */
  mark: text,
}) satisfies z.ZodType<CardWords>;

/** What the page says of the measure it takes. */
export const measuredSchema = z.strictObject({
  /** `off` is said in place of `on` once it is stopped. */
  sign: words('on', 'off', 'switch'),
  ...words('heading', 'intro', 'noScript', 'show', 'none', 'offline').shape,
  card: cardSchema,
});
