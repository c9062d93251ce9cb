import type { TileId } from '../../charts/workbench/tiles.ts';
import type { LeverId } from '../../model/levers.ts';
import { treeOf } from './chapter-tree.ts';
import { leversOf, type EmbedProps } from './embeds.ts';
import type { Lesson } from './lessons.ts';
import { literalProps } from './literal-props.ts';
import { tagsIn } from './tags-in.ts';
import { wordsIn } from './words-in.ts';

/** A part of a lesson, with what of it a teacher can change. Numbers are from 1, over the whole lesson. */
export interface LessonPart {
  n: number;
  title: string;
  /** The paragraphs that are neither of a question nor for the teacher alone. */
  leads: { n: number; text: string }[];
  /** Each with the other parts that it asks about, by their titles. */
  questions: { n: number; kind: string; text: string; about: string[]; number?: TileId }[];
  charts: { n: number; title: string; chart: string; set: Partial<Record<LeverId, number>> }[];
}

/** The parts of a lesson, in its order. */
export function partsOf({ entry }: Lesson): LessonPart[] {
  let [leads, questions, charts] = [0, 0, 0];
  return tagsIn(treeOf(entry.body), 'Part').map((part, at) => ({
    n: at + 1,
    title: String(literalProps(part).title),
    leads: part.children
      .filter(({ type }) => type === 'paragraph')
      .map((paragraph) => ({ n: (leads += 1), text: wordsIn(paragraph) })),
    questions: tagsIn(part, 'Question').map((question) => {
      const { kind, about, number } = literalProps(question);
      return {
        n: (questions += 1),
        kind: String(kind),
        text: wordsIn(question),
        about: titlesIn(about),
        ...(number !== undefined && { number: number as TileId }),
      };
    }),
    charts: tagsIn(part, 'Embed').map((tag) => {
      const embed = literalProps(tag) as unknown as EmbedProps;
      return { n: (charts += 1), title: embed.title, chart: embed.chart, set: leversOf(embed) };
    }),
  }));
}

/** The titles of parts that a question names, one after the other. */
export const titlesIn = (about: unknown): string[] =>
  typeof about === 'string' ? about.split(';').map((title) => title.trim()) : [];
