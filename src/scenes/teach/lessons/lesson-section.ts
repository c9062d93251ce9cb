import type { Words } from '../../../charts/chart.ts';
import { csv } from '../../../charts/files/csv.ts';
import { fill } from '../../../charts/shared/words.ts';
import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { cell, head, row, table } from '../../dom/table.ts';
import { fileName } from '../../reader/file-name.ts';
import { saveFile } from '../../reader/save-file.ts';
import { lessonCurves, whoDrew, type Curve } from './lesson-curves.ts';
import type { LessonGroup } from './lesson-roll.ts';
import {
  changedBy,
  lessonFile,
  lessonTable,
  questionName,
  studentOf,
  writtenTo,
  type KnownLesson,
  type LessonWords,
} from './lesson-table.ts';
import { quizRows } from './lesson-quiz.ts';

/** Chosen where all questions are looked at together. */
const ALL = 'all';

/** How the lessons of a class are looked at. */
export interface Looked {
  words: LessonWords;
  /** Of the picture of all curves. */
  drawn: Words;
  /** Whether names stand beside what was handed in. */
  named: boolean;
  /** Whether it is for a wall. */
  projected: boolean;
  /** What was chosen of this one; nothing where nobody has chosen yet. */
  chosen: string | undefined;
  choose(what: string): void;
}

/** What one class handed in of one lesson: a choice of what is shown, and that. */
export function lessonSection(
  group: LessonGroup,
  known: KnownLesson | undefined,
  id: string,
  looked: Looked,
): HTMLElement {
  const { text } = looked.words;
  const lesson = known && changedBy(known, group.plan);
  const named = { lesson: lesson?.title ?? group.lesson, group: group.group };
  const title = fill(group.group ? text.ofGroup! : '{lesson}', named);
  const isOther = lesson?.mark !== group.mark;
  const shown = make('div', { class: 'shown-of' });
  const views = viewsOf(group, lesson, title, looked);
  const what = make(
    'select',
    { 'aria-label': text.what! },
    ...views.map(({ value, name }) => make('option', { value }, name)),
  );
  const show = () => {
    shown.replaceChildren(...views.find(({ value }) => value === what.value)!.content());
  };
  what.addEventListener('change', () => {
    looked.choose(what.value);
    show();
  });
  const first = looked.projected && views[1] ? views[1].value : ALL;
  what.value = views.find(({ value }) => value === looked.chosen)?.value ?? first;
  show();
  return make(
    'section',
    { class: 'of-lesson', 'aria-labelledby': id },
    make('h3', { id }, title),
    make('p', { class: 'facts' }, fill(text.students!, { n: String(group.works.length) })),
    ...(group.plan ? [make('p', { class: 'facts' }, text.changedByTeacher!)] : []),
    ...(isOther ? [make('p', { class: 'notice' }, text.otherEdition!)] : []),
    what,
    shown,
    make('p', { class: 'buttons' }, csvOf(group, lesson, looked)),
  );
}

/** What can be shown of a lesson, by names that it keeps as more comes in. */
function viewsOf(
  group: LessonGroup,
  lesson: KnownLesson | undefined,
  title: string,
  looked: Looked,
): { value: string; name: string; content: () => HTMLElement[] }[] {
  const { words, named } = looked;
  const { questions } = lessonTable(group.works, lesson, words, named);
  const curves = Object.entries(lesson?.curves ?? {}).filter(
    ([n, curve]) => whoDrew(group.works, Number(n), curve).length > 0,
  );
  return [
    {
      value: ALL,
      name: words.text.allQuestions!,
      content: () => tablesOf(group, lesson, title, looked),
    },
    ...questions.map((n, at) => ({
      value: `question-${n}`,
      name: questionName(at, questions, lesson),
      content: () => writtenOf(group, lesson, n, looked),
    })),
    ...curves.map(([n, curve]) => ({
      value: `curves-${n}`,
      name: fill(words.text.curvesOf!, { chart: lesson!.charts[Number(n)]! }),
      content: () => [curvesOf(group, Number(n), curve, looked)],
    })),
  ];
}

function curvesOf(
  { works }: LessonGroup,
  n: number,
  curve: Curve,
  { words, drawn, named, projected }: Looked,
): HTMLElement {
  const nameOf = (work: (typeof works)[number]) =>
    studentOf(work, works.indexOf(work) + 1, words, named);
  return lessonCurves(works, n, curve, drawn, nameOf, projected);
}

function csvOf(
  group: LessonGroup,
  lesson: KnownLesson | undefined,
  { words, named }: Looked,
): HTMLElement {
  return button(words.text.saveTable!, { 'data-action': 'table' }, () => {
    const { columns, rows } = lessonFile(group, lesson, words, named);
    const called = [words.text.fileName!, group.lesson, group.group];
    saveFile(fileName(called, 'csv'), [csv({ caption: '', columns, rows })], 'text/csv');
  });
}

function tablesOf(
  group: LessonGroup,
  lesson: KnownLesson | undefined,
  title: string,
  { words, named }: Looked,
): HTMLElement[] {
  const { columns, rows } = lessonTable(group.works, lesson, words, named);
  const wide = (label: string, heads: string[], lines: string[][]) => {
    const all = lines.map(([first = '', ...rest]) =>
      row(head('row', first), ...rest.map((one) => cell(one))),
    );
    const cols = heads.map((column) => head('col', column));
    const attributes = { class: 'wide', tabindex: '0', role: 'group', 'aria-label': label };
    return make('div', attributes, table({ class: 'told' }, cols, all));
  };
  const quiz = quizRows(group.works, lesson?.quiz ?? [], words.text);
  const { quiz: name, rightFirst, rightLast, instead } = words.text;
  return [
    wide(title, columns, rows),
    ...(quiz.length > 0 ? [wide(name!, [name!, rightFirst!, rightLast!, instead!], quiz)] : []),
  ];
}

/** One question large, and what all wrote to it. */
function writtenOf(
  { works }: LessonGroup,
  lesson: KnownLesson | undefined,
  n: number,
  { words, named }: Looked,
): HTMLElement[] {
  const written = works.flatMap((work, at) => {
    const said = writtenTo(n, work, lesson, { passed: '' });
    if (said === '') return [];
    const name = named ? [make('b', {}, studentOf(work, at + 1, words, true))] : [];
    return [make('li', {}, ...name, make('p', { class: 'written' }, said))];
  });
  const { text } = lesson?.questions[n] ?? { text: '' };
  return [
    make('p', { class: 'asked' }, text),
    written.length > 0
      ? make('ul', { class: 'all-written' }, ...written)
      : make('p', {}, words.text.nobody!),
  ];
}
