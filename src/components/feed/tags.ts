import { tags } from '../tags.ts';
import Unshown from '../Unshown.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Guess from './Guess.astro';
import Reply from './Reply.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Words from './Words.astro';
import Workbench from './Workbench.astro';

/** The tags of the chapters as a feed reader shows them: those that do more on the page are words here. */
export const feedTags = {
  ...tags,
  Cite,
  Claim,
  ForYou: Words,
  Guess,
  Measurements: Unshown,
  Reply,
  Scene,
  Set: Words,
  Short: Words,
  Step,
  Term,
  Workbench,
};
