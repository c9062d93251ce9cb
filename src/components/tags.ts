import Against from './Against.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import For from './For.astro';
import ForYou from './ForYou.astro';
import Guess from './Guess.astro';
import Live from './Live.astro';
import Machine from './Machine.astro';
import Measurements from './Measurements.astro';
import Num from './Num.astro';
import People from './People.astro';
import Reply from './Reply.astro';
import Scene from './Scene.astro';
import Set from './Set.astro';
import Short from './Short.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Unshown from './Unshown.astro';
import Untranslated from './Untranslated.astro';
import Workbench from './Workbench.astro';

/** The tags that editors write in chapters, without importing anything, and the one that marks what waits to be translated. */
export const tags = {
  Against,
  Also: Unshown,
  Cite,
  Claim,
  For,
  ForYou,
  Guess,
  Live,
  Machine,
  Measurements,
  Num,
  People,
  Reply,
  Scene,
  Set,
  Settle: Unshown,
  Short,
  Step,
  Term,
  Untranslated,
  Workbench,
};
