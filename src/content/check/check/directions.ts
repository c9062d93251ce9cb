import type { Fault } from '../../ground/fault.ts';
import { numbers } from '../../data/numbers.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Finds numbers beside words that say they rise, or fall, which the data no longer bear out. */
export function checkDirections({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  return tagsIn(tree, 'Num').flatMap((tag): Fault[] => {
    const { id, as } = literalProps(tag);
    const made = numbers().get(String(id));
    if (!made || (as !== 'rise' && as !== 'fall')) return [];
    if (as === 'rise' ? made.value >= 0 : made.value <= 0) return [];
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    const message = `"${String(id)}" is said to ${as}, and is ${made.text} now; turn the sentence round`;
    return [{ file, line, column, message }];
  });
}
