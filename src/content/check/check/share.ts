import type { ChapterSource } from '../../story/chapter.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import { scenesIn } from '../../story/scene-tree.ts';

/** The steps that a chapter's links and its swatch show are its own. */
export function checkShare({ tree, ...source }: ChapterSource): Fault[] {
  if (!tree) return [];
  const own = scenesIn(tree).flatMap(({ id, steps }) => steps.map((_, n) => `${id}.${n + 1}`));
  return (['share', 'swatch'] as const).flatMap((key): Fault[] => {
    const step = source[key];
    if (!step || own.includes(step.name)) return [];
    const { name, ...place } = step;
    return [{ ...place, message: `${key}: unknown step "${name}"; ${allowed(name, own)}` }];
  });
}
