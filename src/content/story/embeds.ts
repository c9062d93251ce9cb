import { treeOf } from './chapter-tree.ts';
import { frameHeight } from '../../charts/embed-frame.ts';
import { LEVERS, type LeverId } from '../../model/levers.ts';
import { literalProps } from './literal-props.ts';
import { tagsIn } from './tags-in.ts';

/** A chart in a lesson, as its tag says it. */
export interface EmbedProps extends Partial<Record<LeverId, number>> {
  chart: string;
  /** Such as `gap.5`. */
  step?: string;
  /** The outcome that the workbench draws. */
  shows?: string;
  title: string;
  /** What there is to see until the class has predicted; undefined where the chart does not wait for that. */
  waits?: string;
  /** The step that is shown until then, where it is another. */
  before?: string;
}

/** What stands in place of an embed until the class has predicted: nothing of what it will show. */
export function beforeOf({ chart, step, shows, waits, before }: EmbedProps): EmbedProps | null {
  return waits === undefined ? null : { chart, step: before ?? step, shows, title: waits };
}

/** Where an embed has the levers; those it does not name are the step's, or the default. */
export function leversOf(embed: EmbedProps): Partial<Record<LeverId, number>> {
  return Object.fromEntries(
    LEVERS.flatMap(({ id }) => (embed[id] === undefined ? [] : [[id, embed[id]]])),
  );
}

/** The name of the still picture of an embed, such as `gap.5-speed-1.95`: the same for the same setting. */
export function stillOf(embed: EmbedProps): string {
  const levers = Object.entries(leversOf(embed)).map(([id, value]) => `-${id}-${value}`);
  return `${embed.step ?? embed.chart}${embed.shows ? `-${embed.shows}` : ''}${levers.join('')}`;
}

/** The name of the picture that an embed shows until the class has predicted: with room for what it may predict. */
export const waitingStillOf = (embed: EmbedProps): string => `${stillOf(beforeOf(embed)!)}-waits`;

/** How high the frame of an embed is where no style says so. */
export const heightOf = (tapes: number): number => frameHeight({ tapes });

/** The embeds of a lesson, from its MDX without the frontmatter. */
export function embedsIn(mdx: string): EmbedProps[] {
  return tagsIn(treeOf(mdx), 'Embed').map((tag) => literalProps(tag) as unknown as EmbedProps);
}
