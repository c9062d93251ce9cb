import type { Parent, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Fault } from '../../ground/fault.ts';
import { numbers } from '../../data/numbers.ts';
import type { TagNode } from '../../story/chapter.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { isSigned } from '../../../charts/shared/format.ts';
import { readText } from './words.ts';

const SAID =
  'grew|grown?|grows?|growth|rose|risen?|rises?|fell|fallen|falls?|shrank|shrunk|shrinks?|lost|loses?|gained?|gains|dropped|drops?|declined?|cut|up|down|fewer|less|more|behind|below|above|lower|higher|smaller|larger';

/** Words that say which way it went, and at most a few more before the number itself. */
const BEFORE = new RegExp(`\\b(${SAID})\\b(?:\\s*$|[^.;:]{0,40}\\bby\\s*$)`, 'i');
const AFTER = /^\s*(fewer|less|more|lower|higher|smaller|larger|of itself|below|above)\b/i;

/** Finds changes whose sign says once more what the words beside it say: "fewer by -8 %". */
export function doubledSigns({ file, tree }: MdxSource): Fault[] {
  const found: Fault[] = [];
  if (!tree) return found;
  visitParents(tree, (node, above) => {
    const tag = node as unknown as TagNode;
    const parent = above.at(-1) as Parent | undefined;
    if (tag.name !== 'Num' || !parent) return;
    const { id, as } = literalProps(tag);
    const made = numbers().get(String(id));
    if (!made || as !== undefined || !isSigned(made.format)) return;
    const at = parent.children.indexOf(node as RootContent);
    const before = parent.children.slice(0, at).map(readText).join('');
    const after = parent.children
      .slice(at + 1)
      .map(readText)
      .join('');
    const word = (BEFORE.exec(before) ?? AFTER.exec(after))?.[1];
    if (!word) return;
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    found.push({
      file,
      line,
      column,
      message: `“${word}” and the sign of ${made.text} say the same; write as="${made.value < 0 ? 'fall' : 'rise'}" to print the size alone`,
    });
  });
  return found;
}
