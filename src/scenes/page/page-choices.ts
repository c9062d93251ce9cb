import { choicesInAddress } from '../../state/address.ts';

/** The reader's choices on this page: one store, shared by everything that shows or changes them. */
export const choices = choicesInAddress();
