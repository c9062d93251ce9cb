import type { ChapterSource } from '../../story/chapter.ts';
import type { Fault, Place } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { slugOf } from '../../ground/slug.ts';

/** Addresses that the pages beside them have. */
const TAKEN = {
  chapter: ['story', 'workbench', 'references-heading', 'job-search', 'job-line', 'job-list'],
  lesson: ['assignment', 'class', 'handout'],
};

interface Named extends Place {
  name: string;
}

/** Files that share an address with another of their folder, or with a page of the site. */
export function sameAddress(pages: MdxSource[], kind: 'chapter' | 'lesson'): Fault[] {
  const named = pages.map(({ file }) => ({ file, line: 1, column: 1, name: slugOf(file) }));
  const where = kind === 'chapter' ? '#' : '/teach/';
  return [
    ...repeated(
      named,
      (name, first) =>
        `the address ${where}${name} is that of ${first.file} already; give one of the two another name`,
    ),
    ...named
      .filter(({ name }) => TAKEN[kind].includes(name))
      .map(({ name, ...place }) => ({
        ...place,
        message: `the address ${where}${name} is taken by the site itself; rename the file`,
      })),
  ];
}

/** Chapters that share their number on the tape. */
export function sameOrder(chapters: MdxSource[]): Fault[] {
  const orders = chapters.flatMap(({ head }): Named[] => {
    const { order } = (head?.value ?? {}) as { order?: unknown };
    return head && typeof order === 'number'
      ? [{ ...head.at(['order']), name: String(order) }]
      : [];
  });
  const taken = new Set(orders.map(({ name }) => Number(name)));
  let free = 1;
  while (taken.has(free)) free += 1;
  return repeated(
    orders,
    (name, first) => `order ${name} is that of ${first.file} already; ${free} is free`,
  );
}

/** Scenes that share a name with one before, or with a chapter. */
export function sameScene(chapters: ChapterSource[]): Fault[] {
  const scenes = chapters.flatMap(({ file, tree }) =>
    (tree ? scenesIn(tree) : []).map(({ id, tag }): Named => {
      const { line = 1, column = 1 } = tag.position?.start ?? {};
      return { file, line, column, name: id };
    }),
  );
  return repeated(
    scenes,
    (name, { file, line }) =>
      `a scene is called "${name}" already, in ${file}:${line}; give this one another id`,
  );
}

/** Entries of a list that share their id. */
export function sameId(ids: Named[]): Fault[] {
  return repeated(
    ids,
    (name, { line }) => `"${name}" stands here twice, first in line ${line}; give one another id`,
  );
}

/** Those whose name another has before, in whatever capitals: some systems tell no two such files apart. */
function repeated(all: Named[], say: (name: string, first: Named) => string): Fault[] {
  const first = new Map<string, Named>();
  return all.flatMap((one): Fault[] => {
    const { name, ...place } = one;
    const before = first.get(name.toLowerCase());
    if (before) return [{ ...place, message: say(name, before) }];
    first.set(name.toLowerCase(), one);
    return [];
  });
}
