import Cite from '../Cite.astro';
import Embed from '../Embed.astro';
import Machine from '../Machine.astro';
import Num from '../Num.astro';
import People from '../People.astro';
import Term from '../Term.astro';
import Unshown from '../Unshown.astro';
import Expect from './Expect.astro';
import Notes from './Notes.astro';
import Part from './Part.astro';
import Question from './Question.astro';
import Teacher from './Teacher.astro';

/** The tags that lessons may hold, without importing anything. */
export const lessonTags = {
  Cite,
  Embed,
  Expect,
  Machine,
  Notes,
  Num,
  Part,
  People,
  Question,
  Teacher,
  Term,
  // On the teacher’s page the picture stands where the chart will.
  Waits: Unshown,
};
