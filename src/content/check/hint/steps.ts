import { literalProps } from '../../story/literal-props.ts';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { readText, wordsOf } from './words.ts';

/** What fits below a picture on a phone of 412 by 823 without hiding it: nine lines of seven words. */
export const LONGEST_STEP = 63;

/** Finds steps with more words than a phone has room for. */
export function longSteps({ file, tree }: MdxSource): Fault[] {
  return (tree ? scenesIn(tree) : []).flatMap(({ id, steps }) =>
    steps.flatMap((step, n): Fault[] => {
      const count = wordsOf(readText(step));
      const { line, column } = step.position!.start;
      const message = `step ${id}.${n + 1} has ${count} words; a phone has room for ${LONGEST_STEP} below a picture, so shorten it or make two steps`;
      return count > LONGEST_STEP ? [{ file, line, column, message }] : [];
    }),
  );
}

/** Finds steps whose picture is described in the words of one before, in all chapters. */
export function sameAlts(chapters: MdxSource[]): Fault[] {
  const seen = new Map<string, string>();
  return chapters.flatMap(({ file, tree }) =>
    (tree ? scenesIn(tree) : []).flatMap(({ id, steps }) =>
      steps.flatMap((step, n): Fault[] => {
        const alt = String(literalProps(step).alt);
        const before = seen.get(alt);
        seen.set(alt, before ?? `${id}.${n + 1}`);
        const { line, column } = step.position!.start;
        const message = `alt: step ${before} says the very same; say what is different here`;
        return before ? [{ file, line, column, message }] : [];
      }),
    ),
  );
}
