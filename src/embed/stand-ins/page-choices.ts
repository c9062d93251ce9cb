import type { Choices } from '../../state/choices.ts';
import { choicesAsked } from '../../state/address.ts';
import { createStore, type Store } from '../../state/store.ts';

/** What the address sets and the reader changes; nothing is written back, since the frame is its host's. */
export const choices: Store<Choices> = createStore({
  ...choicesAsked(),
  view: 'steps',
});
