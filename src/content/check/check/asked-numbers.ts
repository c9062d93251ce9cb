import type { Fault } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Finds questions of a lesson that ask for a number which none of its charts draws, or too late to be a prediction. */
export function checkAskedNumbers({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  const drawn = tagsIn(tree, 'Embed').map((tag) => literalProps(tag).shows);
  return tagsIn(tree, 'Question').flatMap((tag) => {
    const { kind, number } = literalProps(tag);
    if (typeof number !== 'string') return [];
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    const fault = (message: string) => [{ file, line, column, message: `number: ${message}` }];
    if (kind !== 'predict')
      return fault('only a question of the kind predict asks for one; leave it out here');
    if (drawn.includes(number)) return [];
    return fault(
      `no chart of this lesson draws ${number}; put in <Embed chart="workbench" shows="${number}" …>, or leave the number out`,
    );
  });
}
