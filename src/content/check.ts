import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readChapter, type ChapterSource } from './chapter.ts';
import { checkAlts } from './check/alts.ts';
import { checkClaims } from './check/claims.ts';
import { anchors } from './check/links.ts';
import { checkLesson } from './check/lessons.ts';
import { checkShare } from './check/share.ts';
import { checkLessonText, checkText } from './check/text.ts';
import type { Fault } from './fault.ts';
import { readJobWords } from './job-words.ts';
import { lessonSchema } from './lesson-schemas.ts';
import { readMdx } from './mdx.ts';
import { readRegisters } from './registers.ts';
import { scenesIn } from './scene-tree.ts';
import { disagreements } from './table-checks.ts';
import { faultsOfTables } from './tables.ts';

/** Every fault in a folder of content and a folder of seeds, in the order of files and lines. */
export async function check(content: string, seeds: string): Promise<Fault[]> {
  const chapters = mdxIn(join(content, 'essay')).map(readChapter);
  const lessons = mdxIn(join(content, 'lessons')).map((file) =>
    readMdx(
      file,
      lessonSchema,
      'a lesson begins with frontmatter: ---, then title, ages, minutes, summary, then ---',
    ),
  );
  const { registers, words, faults } = await readRegisters(content, seeds);
  const known = anchors(chapters);
  const charts = new Map(
    chapters.flatMap(({ tree }) =>
      (tree ? scenesIn(tree) : []).flatMap(({ id, chart, steps }) =>
        steps.map((_, n) => [`${id}.${n + 1}`, chart] as const),
      ),
    ),
  );
  const cells = faultsOfTables(seeds);
  const all = [
    ...faults,
    ...chapters.flatMap((chapter) => [
      ...chapter.faults,
      ...checkText(chapter, registers, known),
      ...checkShare(chapter),
    ]),
    ...lessons.flatMap((lesson) => [
      ...lesson.faults,
      ...checkLessonText(lesson, registers, known, [...charts.keys()]),
      ...checkLesson(lesson, registers, charts),
    ]),
    ...twice(chapters),
    ...checkClaims(chapters, registers),
    ...readJobWords(content).faults,
    ...cells,
    // Tables with a broken cell would trip over it again.
    ...(cells.length === 0 ? disagreements(seeds) : []),
  ];
  // What a picture shows can be asked only where every tag and every table is sound.
  if (all.length === 0) all.push(...(await checkAlts(chapters, (chart) => words.get(chart)!)));
  return all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** The MDX files of a folder, by name. */
export function mdxIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => join(folder, file));
}

/** Scenes that share a name with one before. */
function twice(chapters: ChapterSource[]): Fault[] {
  const seen = new Set<string>();
  return chapters.flatMap(({ file, tree }) =>
    (tree ? scenesIn(tree) : []).flatMap(({ id, tag }): Fault[] => {
      const again = seen.has(id);
      seen.add(id);
      const { line = 1, column = 1 } = tag.position?.start ?? {};
      return again
        ? [
            {
              file,
              line,
              column,
              message: `a scene is called "${id}" already; give this one another id`,
            },
          ]
        : [];
    }),
  );
}
