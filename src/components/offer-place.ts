import { inlineScript } from '../content/out/inline-script.ts';
import source from '../state/offer-place.js?raw';

/** What offers to go on where a reader stopped; the page that has it allows it in its policy. */
export const offerPlace = inlineScript(source);
