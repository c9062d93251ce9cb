import { feedTags } from '../feed/tags.ts';
import Claim from '../Claim.astro';
import Short from '../Short.astro';
import Guess from './Guess.astro';
import Reply from './Reply.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Workbench from './Workbench.astro';

/** The tags of the chapters as paper shows them. */
export const handoutTags = { ...feedTags, Claim, Guess, Reply, Scene, Short, Step, Workbench };
