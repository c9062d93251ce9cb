import { visit } from 'unist-util-visit';
import type { Fault } from '../../ground/fault.ts';
import { numberIds, numbers } from '../../data/numbers.ts';
import type { TagNode } from '../../story/chapter.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';

/** Finds numbers beside words that say they rise, or fall, which the data no longer bear out. */
export function checkDirections({ file, tree }: MdxSource): Fault[] {
  const faults: Fault[] = [];
  if (!tree || !numberIds()) return faults;
  visit(tree, (node) => {
    const tag = node as unknown as TagNode;
    if (tag.name !== 'Num') return;
    const { id, as } = literalProps(tag);
    const made = numbers().get(String(id));
    if (!made || (as !== 'rise' && as !== 'fall')) return;
    if (as === 'rise' ? made.value >= 0 : made.value <= 0) return;
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    faults.push({
      file,
      line,
      column,
      message: `"${String(id)}" is said to ${as}, and is ${made.text} now; turn the sentence round`,
    });
  });
  return faults;
}
