import { words } from './schema-parts.ts';

/**
 * The page on which a student works through a lesson. `{lesson}`, `{group}`, `{n}`, `{total}` and others
 * stand for what their sentence is about.
 */
export const workSchema = words(
  'title',
  'description',
  'noScript',
  'teacher',
  'parts',
  'group',
  'keep',
  'keepHint',
  'kept',
  'keptFailed',
  'forgotten',
  'prediction',
  'answer',
  'commit',
  'pass',
  'empty',
  'first',
  'given',
  'passed',
  'next',
  // The quiz
  'again',
  'more',
  'scores',
  // What is handed in
  'handIn',
  'done',
  'doneQuiz',
  'name',
  'link',
  'hint',
  'copy',
  'copied',
  'copyFailed',
  'save',
  'saved',
  'fileName',
  // Why what was kept is not what it was
  'lost',
  'otherLesson',
  'otherEdition',
);

/** Where a teacher gives a lesson to a class. */
export const giveSchema = words(
  'title',
  'says',
  'group',
  'groupHint',
  'link',
  'copy',
  'copied',
  'copyFailed',
  'open',
  'code',
);

/** The lessons that a class handed in. `{lesson}`, `{group}`, `{n}` and others stand for what they say. */
export const classLessonsSchema = words(
  'title',
  'names',
  'project',
  'print',
  'ofGroup',
  'students',
  'otherEdition',
  'what',
  'allQuestions',
  'question',
  'nobody',
  'passed',
  'columnName',
  'columnSet',
  'columnFirst',
  'columnSecond',
  'tried',
  'ofAll',
  'rightFirst',
  'rightLast',
  'saveTable',
  'fileName',
);
