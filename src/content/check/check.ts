import { join } from 'node:path';
import { readChapter, type ChapterSource } from '../story/chapter.ts';
import { checkAlts } from './check/alts.ts';
import { checkClaims } from './check/claims.ts';
import { checkCharacters } from './check/characters.ts';
import { checkDirections } from './check/directions.ts';
import { checkFiles } from './check/files.ts';
import { anchors, checkLinks } from './check/links.ts';
import { checkAskedAbout } from './check/asked-about.ts';
import { checkAskedNumbers } from './check/asked-numbers.ts';
import { checkLesson } from './check/lessons.ts';
import { checkShare } from './check/share.ts';
import { checkLessonText, checkText } from './check/text.ts';
import { checkTranslations } from './check/translations.ts';
import { sameAddress, sameOrder, sameScene } from './check/twice.ts';
import { underRule, type Fault } from '../ground/fault.ts';
import { filesIn } from '../ground/folder.ts';
import { readJobWords } from '../data/job-words.ts';
import { lessonSchema } from '../story/lesson-schemas.ts';
import { readMdx, type MdxSource } from '../story/mdx.ts';
import { readKnownNames } from './known-names.ts';
import { scenesIn, stepsInText } from '../story/scene-tree.ts';
import { readText } from '../ground/source-text.ts';
import { pageSchema } from '../story/schemas.ts';
import { disagreements } from '../data/table-checks.ts';
import { faultsOfOwnTables } from '../data/own-tables.ts';
import { faultsOfTables } from '../data/tables.ts';

/** Every fault in a folder of content and a folder of seeds, in the order of files and lines. */
export async function check(content: string, seeds: string): Promise<Fault[]> {
  const chapters = mdxIn(join(content, 'essay')).map(readChapter);
  const lessons = readLessons(content);
  const pages = readPages(content);
  const { knownNames, words, faults } = await readKnownNames(content, seeds);
  // Of two scenes with one name, the second is told to take another.
  const charts = new Map(chapters.flatMap(stepsOf).toReversed());
  const known = [...new Set([...anchors(chapters), ...charts.keys()])];
  const cells = faultsOfTables(seeds);
  const own = faultsOfOwnTables(content);
  const all = [
    ...underRule('words', faults),
    ...chapters.flatMap((chapter) => [
      ...underRule('syntax', chapter.faults),
      ...checkText(chapter, knownNames, known),
      ...underRule('direction', checkDirections(chapter)),
      ...underRule('share', checkShare(chapter)),
    ]),
    ...lessons.flatMap((lesson) => [
      ...underRule('syntax', lesson.faults),
      ...checkLessonText(lesson, knownNames, known, [...charts.keys()]),
      ...underRule('direction', checkDirections(lesson)),
      ...underRule('lesson', checkLesson(lesson, knownNames, charts)),
      ...underRule('lesson', [...checkAskedAbout(lesson), ...checkAskedNumbers(lesson)]),
    ]),
    ...pages.flatMap((page) => [
      ...underRule('syntax', page.faults),
      ...underRule('link', checkLinks(page, { pages: knownNames.pages, known, story: '/' })),
      ...underRule('character', checkCharacters(page)),
    ]),
    ...underRule('file', checkFiles(content)),
    ...underRule('file', [...sameAddress(chapters, 'chapter'), ...sameAddress(lessons, 'lesson')]),
    ...underRule('file', sameOrder(chapters)),
    ...underRule('scene', sameScene(chapters)),
    ...underRule('claim', checkClaims(chapters, knownNames)),
    ...underRule('translation', checkTranslations(content, seeds, knownNames)),
    ...underRule('job-words', readJobWords(content).faults),
    ...underRule('table', [...cells, ...own]),
    // Tables with a broken cell would trip over it again.
    ...underRule('table', cells.length === 0 ? disagreements(seeds) : []),
  ];
  // What a picture shows can be asked only where all that it is made of is sound.
  const isFaulted = (file: string) => all.some((fault) => fault.file === file);
  const folders = [seeds, join(content, 'data'), join(content, 'numbers')];
  if (!all.some(({ file }) => folders.some((folder) => file.startsWith(folder)))) {
    const sound = chapters.filter(({ file }) => !isFaulted(file));
    const isDrawn = (chart: string) => !isFaulted(join(content, 'charts', `${chart}.yaml`));
    const wordsOf = (chart: string) => (isDrawn(chart) ? words.get(chart) : undefined);
    all.push(...underRule('alt', await checkAlts(sound, wordsOf, content)));
  }
  return all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** The lessons of a folder of content, by the names of their files. */
export function readLessons(content: string): MdxSource[] {
  return mdxIn(join(content, 'lessons')).map((file) =>
    readMdx(
      file,
      lessonSchema,
      'a lesson begins with frontmatter: ---, then title, ages, minutes, summary, then ---',
    ),
  );
}

/** The pages beside the story, by the names of their files. */
export function readPages(content: string): MdxSource[] {
  return mdxIn(join(content, 'pages')).map((file) =>
    readMdx(
      file,
      pageSchema,
      'a page begins with frontmatter: ---, then title, description, then ---',
    ),
  );
}

/** The steps of a chapter, each with its chart. */
function stepsOf({ file, tree }: ChapterSource): (readonly [step: string, chart: string])[] {
  if (!tree) return stepsInText(readText(file).text);
  return scenesIn(tree).flatMap(({ id, chart, steps }) =>
    steps.map((_, n) => [`${id}.${n + 1}`, chart] as const),
  );
}

/** The MDX files of a folder, by name. */
export function mdxIn(folder: string): string[] {
  return filesIn(folder, '.mdx').map((file) => join(folder, file));
}
