import type * as page from '../../scenes/page/page-choices.ts';
import { choicesAsked } from '../../state/address.ts';
import { createStore } from '../../state/store.ts';

/** What the address sets and the reader changes; nothing is written back, since the frame is its host's. */
export const choices: typeof page.choices = createStore({
  ...choicesAsked(),
  view: 'steps',
});
