import { inlineScript } from '../content/out/inline-script.ts';
import source from '../state/first-view.js?raw';

/** What runs in the head of a page before anything is drawn: made once for all of them. */
export const firstView = inlineScript(source);
