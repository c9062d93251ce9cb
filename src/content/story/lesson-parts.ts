import type { LeverId } from '../../model/levers.ts';
import { treeOf } from './chapter-tree.ts';
import { leversOf, type EmbedProps } from './embeds.ts';
import { textOf } from './lesson-mark.ts';
import type { Lesson } from './lessons.ts';
import { literalProps } from './literal-props.ts';
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
