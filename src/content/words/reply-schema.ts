import { words } from './schema-parts.ts';

/** The page to write an answer on; `{n}` and `{address}` stand for what their sentence is about. */
export const replySchema = words(
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
);
