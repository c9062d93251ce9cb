import { createHash } from 'node:crypto';
import type { Node, Parent } from 'unist';
import { numbers } from '../data/numbers.ts';
import type { TagNode } from './chapter.ts';
import { treeOf } from './chapter-tree.ts';
import type { Lesson } from './lessons.ts';
import { literalProps } from './literal-props.ts';
import { tagName } from './tag-name.ts';
import { tagsIn } from './tags-in.ts';

/** How many letters tell one edition of a lesson from another. */
const LENGTH = 7;

/** A question as the view of a class names it. */
export interface Asked {
  /** The title of the part it is in, and its number from 1. */
  part: string;
  at: number;
  kind: string;
  text: string;
}

/** The questions of a lesson, in its order, with their numbers in place. */
export function questionsOf({ entry }: Lesson): Asked[] {
  return tagsIn(treeOf(entry.body), 'Part').flatMap((part, n) =>
    tagsIn(part, 'Question').map((question) => ({
      part: String(literalProps(part).title),
      at: n + 1,
      kind: String(literalProps(question).kind),
      text: textOf(question).replace(/\s+/g, ' ').trim(),
    })),
  );
}

/** The words of a part of a lesson, with its numbers in place. */
export function textOf(node: Node): string {
  if (tagName(node) === 'Num')
    return numbers().get(String(literalProps(node as TagNode).id))?.text ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}

/** What tells this edition of a lesson from one with other questions, so that no answer is set beside another's. */
export function markOf(lesson: Lesson): string {
  const asked = JSON.stringify([questionsOf(lesson).map(({ text }) => text), lesson.quiz]);
  return createHash('sha256').update(asked).digest('hex').slice(0, LENGTH);
}
