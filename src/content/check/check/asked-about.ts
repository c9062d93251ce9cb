import { allowed, type Fault } from '../../ground/fault.ts';
import { titlesIn } from '../../story/lesson-parts.ts';
import { lessonSchema } from '../../story/lesson-schemas.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Finds questions of a lesson that say they are about a part which it does not have. */
export function checkAskedAbout({ file, head, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  const titles = tagsIn(tree, 'Part').map((part) => String(literalProps(part).title));
  const unknown = (about: string[]) => about.find((title) => !titles.includes(title));
  const message = (title: string) =>
    `about: no part is called "${title}"; ${allowed(title, titles)}`;
  const quiz = lessonSchema.safeParse(head?.value).data?.quiz ?? [];
  return [
    ...quiz.flatMap(({ about }, n) => {
      const title = unknown(about);
      return title === undefined
        ? []
        : [{ ...head!.at(['quiz', n, 'about']), message: `quiz ${n + 1}: ${message(title)}` }];
    }),
    ...tagsIn(tree, 'Question').flatMap((tag) => {
      const title = unknown(titlesIn(literalProps(tag).about));
      const { line = 1, column = 1 } = tag.position?.start ?? {};
      return title === undefined ? [] : [{ file, line, column, message: message(title) }];
    }),
  ];
}
