import type { Fault } from '../../ground/fault.ts';
import { NOTES } from '../../story/grammar.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Finds lessons whose page leaves their teacher without what a lesson plan has. */
export function untoldTeachers({ file, head, tree }: MdxSource): Fault[] {
  if (!head || !tree) return [];
  const told = tagsIn(tree, 'Notes').map((tag) => literalProps(tag).on);
  const written = Object.keys(head.value ?? {});
  const message = [
    ...NOTES.filter((on) => !told.includes(on)).map(
      (on) => `its teacher is told nothing on this; write <Notes on="${on}">`,
    ),
    ...(written.includes('vocabulary')
      ? []
      : ['its teacher is told no words; name those of the glossary under vocabulary']),
    ...(written.includes('standards')
      ? []
      : ['say under standards which it meets, or write standards: [] where it claims none']),
  ];
  return message.map((said) => ({ file, line: 1, column: 1, message: said }));
}
