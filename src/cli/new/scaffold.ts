import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLACEHOLDERS } from '../../content/check/hint/placeholders.ts';
import { chartNames } from '../../content/data/charts.ts';
import { readChapter } from '../../content/story/chapter.ts';
import { allowed } from '../../content/ground/fault.ts';
import { filesIn } from '../../content/ground/folder.ts';
import { scenesIn } from '../../content/story/scene-tree.ts';
import { slugFrom, slugOf } from '../../content/ground/slug.ts';
import { HOW_CHART, newChart } from './chart.ts';
import { NotBegun } from './not-begun.ts';
import { lastPlace, placeAfter } from './place.ts';
import type { Scaffold } from './to-write.ts';

const HOW = {
  chapter: 'npm run new chapter "A title" -- --after gap (or without, for the last)',
  scene: 'npm run new scene gap services (a chapter, then a chart)',
  lesson: 'npm run new lesson "A title"',
  chart: HOW_CHART,
};
const EACH = `Type one of:\n  ${Object.values(HOW).join('\n  ')}`;

/** Where a part of the story is seen: the story opens with its short cut, and folds away what is not marked for it. */
const seenAt = (id: string): string =>
  `Under npm run dev it is seen at /?cut=whole#${id}; the short cut, with which the story opens, has only what is marked short.`;

/** What a new chapter says of its first scene, until there is one. */
const thenScene = (slug: string) =>
  `{/* Then add a scene: npm run new scene ${slug} services */}\n`;

/**
 * What a new chapter, scene, lesson or chart begins with: the least that every check lets pass.
 * @param args what was typed; `--after` names the chapter that a new one follows
 * @param content the folder of content
 * @throws {NotBegun} when it is not said what to begin, or it is there already
 */
export function scaffold(args: string[], content = 'content'): Scaffold {
  const { kind, rest, after } = read(args);
  if (kind === 'chapter') return chapter(rest.join(' ').trim(), after, content);
  if (kind === 'lesson') return lesson(rest.join(' ').trim(), join(content, 'lessons'));
  if (kind === 'scene') return scene(rest[0] ?? '', rest[1] ?? '', join(content, 'essay'));
  if (kind === 'chart')
    return newChart(rest.slice(0, -1).join(' ').trim(), rest.at(-1) ?? '', content);
  const odd = kind && `There is no new "${kind}"; ${allowed(kind, Object.keys(HOW))}\n`;
  throw new NotBegun(`${odd}${EACH}`);
}

function read(args: string[]): { kind: string; rest: string[]; after: string | undefined } {
  try {
    const options = { after: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [kind = '', ...rest] = positionals;
    return { kind, rest, after: values.after };
  } catch {
    throw new NotBegun(EACH);
  }
}

function chapter(title: string, after: string | undefined, content: string): Scaffold {
  const { file, number, moves } =
    after === undefined
      ? lastPlace(title, join(content, 'essay'), HOW.chapter)
      : placeAfter(after, title, content, HOW.chapter);
  const text = `---
title: ${JSON.stringify(title)}
order: ${number}
claims: []
summary: ${PLACEHOLDERS.summaryOfChapter}
---

${PLACEHOLDERS.beginning}

${thenScene(slugFrom(title))}`;
  return { file, text, moves, told: seenAt(slugFrom(title)) };
}

function lesson(title: string, folder: string): Scaffold {
  const { file, moves } = lastPlace(title, folder, HOW.lesson);
  const text = `---
title: ${JSON.stringify(title)}
ages: ages 14 to 16
minutes: 45
summary: ${PLACEHOLDERS.summaryOfLesson}
aims:
  - ${PLACEHOLDERS.aim}
vocabulary: [model]
standards: []
rubric:
  - criterion: ${PLACEHOLDERS.criterion}
    levels:
      - ${PLACEHOLDERS.lowest}
      - ${PLACEHOLDERS.middle}
      - ${PLACEHOLDERS.highest}
quiz:
  - question: ${PLACEHOLDERS.quiz}
    answers:
      - ${PLACEHOLDERS.wrong}
      - ${PLACEHOLDERS.right}
    right: 2
    why: ${PLACEHOLDERS.why}
---

<Notes on="lesson">
${PLACEHOLDERS.ofLesson}
</Notes>

<Notes on="background">
${PLACEHOLDERS.background}
</Notes>

<Part title="Look, predict, test" minutes={45}>

${PLACEHOLDERS.part}

<Question kind="predict">
${PLACEHOLDERS.question}
</Question>

<Embed chart="gap" step="gap.5" before="gap.4" waits="${PLACEHOLDERS.waits}" title="${PLACEHOLDERS.embed}" />

<Expect>
${PLACEHOLDERS.expect}
</Expect>

</Part>

<Notes on="support">
${PLACEHOLDERS.support}
</Notes>

<Notes on="extension">
${PLACEHOLDERS.extension}
</Notes>

<Notes on="access">
${PLACEHOLDERS.access}
</Notes>
`;
  const address = `/teach/${slugOf(basename(file))}/`;
  const told = `Under npm run dev it is seen at ${address}, and as students have it at ${address}work/.`;
  return { file, text, moves, told };
}

function scene(slug: string, chart: string, folder: string): Scaffold {
  if (!slug || !chart) {
    const lacking = slug ? 'a chart, after its chapter' : 'a chapter and a chart';
    throw new NotBegun(`A scene needs ${lacking}. Type:\n  ${HOW.scene}`);
  }
  const chapters = filesIn(folder, '.mdx').map((file) => ({
    file,
    slug: slugOf(file),
  }));
  const found = chapters.find((one) => one.slug === slug);
  const known = chapters.map((one) => one.slug);
  if (!found)
    throw new NotBegun(
      `No chapter is called "${slug}"; ${allowed(slug, known)}\nType:\n  ${HOW.scene}`,
    );
  const charts = chartNames(dirname(folder));
  if (!charts.includes(chart))
    throw new NotBegun(
      `No chart is called "${chart}"; ${allowed(chart, charts)}\nType:\n  ${HOW.scene}`,
    );
  const taken = new Set(
    chapters.flatMap(({ file }) => {
      const { tree } = readChapter(join(folder, file));
      return tree ? scenesIn(tree).map(({ id }) => id) : [];
    }),
  );
  const ids = [chart, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${chart}-${n}`)];
  const id = ids.find((name) => !taken.has(name))!;
  const file = join(folder, found.file);
  const text = `${readFileSync(file, 'utf8').replace(thenScene(slug), '').trimEnd()}

<Scene id="${id}" chart="${chart}">

<Step alt="${PLACEHOLDERS.alt}">
${PLACEHOLDERS.step}
</Step>

</Scene>
`;
  return { file, text, moves: [], told: seenAt(`${id}.1`) };
}
