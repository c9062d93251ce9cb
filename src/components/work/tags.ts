import { lessonTags } from '../teach/tags.ts';
import Unshown from '../Unshown.astro';
import Embed from './Embed.astro';
import Part from './Part.astro';
import Question from './Question.astro';
import Waits from './Waits.astro';

/** The tags of lessons as students work through them. */
export const workTags = {
  ...lessonTags,
  Embed,
  Expect: Unshown,
  Notes: Unshown,
  Part,
  Question,
  Teacher: Unshown,
  Waits,
};
