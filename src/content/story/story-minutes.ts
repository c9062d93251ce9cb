import { treeOf } from './chapter-tree.ts';
import { chapters } from './chapters.ts';
import { lengthOf } from './cut.ts';

/** How long each length of the story takes to read, in whole minutes. */
export async function storyMinutes(): Promise<{ short: number; whole: number }> {
  const trees = (await chapters()).map(({ body }) => treeOf(body));
  const [short, whole] = (['short', 'whole'] as const).map((cut) =>
    Math.round(lengthOf(trees, cut).minutes),
  );
  return { short: short!, whole: whole! };
}
