import { inlineScript } from '../content/out/inline-script.ts';
import source from '../state/first-look.js?raw';

/** What runs first in the head of every page: made once for all of them. */
export const firstLook = inlineScript(source);
