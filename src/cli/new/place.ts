import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readChapter } from '../../content/story/chapter.ts';
import { frontmatter } from '../../content/story/frontmatter.ts';
import { translatedChapterFiles } from '../../content/story/language/chapter-files.ts';
import { allowed } from '../../content/ground/fault.ts';
import { filesIn } from '../../content/ground/folder.ts';
import { slugFrom, slugOf } from '../../content/ground/slug.ts';
import { NotBegun } from './not-begun.ts';

/** A file that makes room: its other name, and its text where its number stands in that too. */
export interface Move {
  from: string;
  to: string;
  text?: string;
}

/** Where something new goes: its file, its number, and what makes room for it. */
export interface Place {
  file: string;
  number: number;
  moves: Move[];
}

const named = (number: number, slug: string) => `${String(number).padStart(2, '0')}-${slug}.mdx`;

/** Where the next file of a folder goes: after all others. */
export function lastPlace(title: string, folder: string, how: string): Place {
  const slug = newSlug(title, folder, how);
  const numbers = filesIn(folder, '.mdx').map((file) => Number.parseInt(file, 10) || 0);
  const number = Math.max(0, ...numbers) + 1;
  return { file: join(folder, named(number, slug)), number, moves: [] };
}

/**
 * Where a chapter goes that comes after another: those that follow without a gap move up by one, in
 * every language.
 * @throws {NotBegun} where no chapter is called so
 */
export function placeAfter(after: string, title: string, content: string, how: string): Place {
  const folder = join(content, 'essay');
  const slug = newSlug(title, folder, how);
  const chapters = filesIn(folder, '.mdx')
    .map((name) => ({ name, slug: slugOf(name), order: orderOf(join(folder, name)) }))
    .sort((a, b) => a.order - b.order);
  const slugs = chapters.map((one) => one.slug);
  const before = chapters.find((one) => one.slug === after || one.name === after);
  if (!before)
    throw new NotBegun(
      `No chapter is called "${after}"; ${allowed(after, slugs)}\nType:\n  ${how}`,
    );
  const number = before.order + 1;
  const moves: Move[] = [];
  let taken = number;
  for (const chapter of chapters.filter(({ order }) => order >= number)) {
    if (chapter.order !== taken) break;
    taken += 1;
    const to = named(taken, chapter.slug);
    moves.push(
      {
        from: join(folder, chapter.name),
        to: join(folder, to),
        text: withOrder(join(folder, chapter.name), taken),
      },
      ...translatedChapterFiles(content)
        .filter(({ name }) => name === chapter.name)
        .flatMap(({ own, from }) => [own, from])
        .map((from) => ({ from, to: join(from, '..', to) })),
    );
  }
  return { file: join(folder, named(number, slug)), number, moves };
}

function newSlug(title: string, folder: string, how: string): string {
  const slug = slugFrom(title);
  if (!slug) throw new NotBegun(`It needs a title with a letter in it. Type:\n  ${how}`);
  const same = filesIn(folder, '.mdx').find((file) => slugOf(file) === slug);
  if (same) throw new NotBegun(`${join(folder, same)} is there already. Give it another title.`);
  return slug;
}

/** A chapter's number on the tape, which its file's name need not have. */
function orderOf(file: string): number {
  const { order } = (readChapter(file).head?.value ?? {}) as { order?: unknown };
  return typeof order === 'number' ? order : Number.parseInt(basename(file), 10) || 0;
}

/** The text of a chapter with another number in its head. */
function withOrder(file: string, order: number): string {
  const text = readFileSync(file, 'utf8');
  const { head = '' } = frontmatter(text.replace(/^\uFEFF/, ''));
  return text.replace(head, head.replace(/^(order:\s*)\d+/m, `$1${order}`));
}
