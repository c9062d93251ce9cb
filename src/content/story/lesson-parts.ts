import type { Node, Parent } from 'unist';
import type { LeverId } from '../../model/levers.ts';
import { numbers } from '../data/numbers.ts';
import type { TagNode } from './chapter.ts';
import { treeOf } from './chapter-tree.ts';
import { leversOf, type EmbedProps } from './embeds.ts';
import type { Lesson } from './lessons.ts';
import { literalProps } from './literal-props.ts';
import { tagName } from './tag-name.ts';
import { tagsIn } from './tags-in.ts';

/** A part of a lesson, with what of it a teacher can change. Numbers are from 1, over the whole lesson. */
export interface LessonPart {
  n: number;
  title: string;
  questions: { n: number; kind: string; text: string }[];
  charts: { n: number; title: string; chart: string; set: Partial<Record<LeverId, number>> }[];
}

/** The parts of a lesson, in its order. */
export function partsOf({ entry }: Lesson): LessonPart[] {
  let [questions, charts] = [0, 0];
  return tagsIn(treeOf(entry.body), 'Part').map((part, at) => ({
    n: at + 1,
    title: String(literalProps(part).title),
    questions: tagsIn(part, 'Question').map((question) => ({
      n: (questions += 1),
      kind: String(literalProps(question).kind),
      text: textOf(question).replace(/\s+/g, ' ').trim(),
    })),
    charts: tagsIn(part, 'Embed').map((tag) => {
      const embed = literalProps(tag) as unknown as EmbedProps;
      return { n: (charts += 1), title: embed.title, chart: embed.chart, set: leversOf(embed) };
    }),
  }));
}

/** The words of a question, with its numbers in place. */
function textOf(node: Node): string {
  if (tagName(node) === 'Num')
    return numbers().get(String(literalProps(node as TagNode).id))?.text ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}
