import Machine from '../Machine.astro';
import Num from '../Num.astro';
import People from '../People.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Guess from './Guess.astro';
import Reply from './Reply.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Words from './Words.astro';
import Workbench from './Workbench.astro';

/** The tags of the chapters as a feed reader shows them: words, pictures and links. */
export const feedTags = {
  Cite,
  Claim,
  ForYou: Words,
  Guess,
  Machine,
  Num,
  People,
  Reply,
  Scene,
  Step,
  Term,
  Workbench,
};
