import type { ChapterSource } from '../../story/chapter.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import { scenesIn } from '../../story/scene-tree.ts';

/** The step that a chapter's links show is one of its own. */
export function checkShare({ tree, share }: ChapterSource): Fault[] {
  if (!tree || !share) return [];
  const own = scenesIn(tree).flatMap(({ id, steps }) => steps.map((_, n) => `${id}.${n + 1}`));
  const { name, ...place } = share;
  return own.includes(name)
    ? []
    : [{ ...place, message: `share: unknown step "${name}"; ${allowed(name, own)}` }];
}
