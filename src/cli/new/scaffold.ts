import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartNames } from '../../charts/registry.ts';
import { readChapter } from '../../content/story/chapter.ts';
import { allowed } from '../../content/ground/fault.ts';
import { filesIn } from '../../content/ground/folder.ts';
import { scenesIn } from '../../content/story/scene-tree.ts';
import { slugFrom, slugOf } from '../../content/ground/slug.ts';

/** A file to write: new where it is not there, else with something at its end. */
export interface Scaffold {
  file: string;
  text: string;
}

/** What cannot be begun, and what to type instead. */
export class NotBegun extends Error {}

const HOW = {
  chapter: 'npm run new chapter "A title"',
  scene: 'npm run new scene gap services (a chapter, then a chart)',
  lesson: 'npm run new lesson "A title"',
};

/**
 * What a new chapter, scene or lesson begins with: the least that every check lets pass.
 * @param content the folder of content
 * @throws {NotBegun} when it is not said what to begin, or it is there already
 */
export function scaffold([kind = '', ...rest]: string[], content = 'content'): Scaffold {
  if (kind === 'chapter') return chapter(rest.join(' ').trim(), join(content, 'essay'));
  if (kind === 'lesson') return lesson(rest.join(' ').trim(), join(content, 'lessons'));
  if (kind === 'scene') return scene(rest[0] ?? '', rest[1] ?? '', join(content, 'essay'));
  const kinds = Object.keys(HOW);
  throw new NotBegun(
    `There is no new "${kind}"; ${allowed(kind, kinds)}. Type one of:\n  ${Object.values(HOW).join('\n  ')}`,
  );
}

function chapter(title: string, folder: string): Scaffold {
  const { file, number } = place(title, folder, HOW.chapter);
  const text = `---
title: ${JSON.stringify(title)}
order: ${number}
claims: []
summary: One sentence that says what the chapter shows.
---

Begin with something the reader knows, and lead from there to the question of the chapter.

Then add a scene: \`npm run new scene ${slugFrom(title)} services\`
`;
  return { file, text };
}

function lesson(title: string, folder: string): Scaffold {
  const { file } = place(title, folder, HOW.lesson);
  const text = `---
title: ${JSON.stringify(title)}
ages: ages 14 to 16
minutes: 45
summary: One sentence that says what happens in the lesson.
---

<Part title="Look, predict, test" minutes={45}>

Say what the class looks at first, and what it should write down before anybody touches the dial.

</Part>
`;
  return { file, text };
}

function scene(slug: string, chart: string, folder: string): Scaffold {
  const chapters = filesIn(folder, '.mdx').map((file) => ({
    file,
    slug: slugOf(file),
  }));
  const found = chapters.find((one) => one.slug === slug);
  const known = chapters.map((one) => one.slug);
  if (!found)
    throw new NotBegun(
      `No chapter is called "${slug}"; ${allowed(slug, known)}. Type:\n  ${HOW.scene}`,
    );
  if (!chartNames.some((name) => name === chart))
    throw new NotBegun(
      `No chart is called "${chart}"; ${allowed(chart, chartNames)}. Type:\n  ${HOW.scene}`,
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
  const text = `${readFileSync(file, 'utf8').trimEnd()}

<Scene id="${id}" chart="${chart}">

<Step alt="What the picture shows at this step, for those who do not see it.">
What the reader should notice here, in a sentence or two.
</Step>

</Scene>
`;
  return { file, text };
}

/** Where the next file of a folder goes. */
function place(title: string, folder: string, how: string): { file: string; number: number } {
  const slug = slugFrom(title);
  if (!slug) throw new NotBegun(`It needs a title with a letter in it. Type:\n  ${how}`);
  const files = filesIn(folder, '.mdx');
  const same = files.find((file) => slugOf(file) === slug);
  if (same) throw new NotBegun(`${join(folder, same)} is there already. Give it another title.`);
  const number = Math.max(0, ...files.map((file) => Number.parseInt(file, 10) || 0)) + 1;
  return { file: join(folder, `${String(number).padStart(2, '0')}-${slug}.mdx`), number };
}
