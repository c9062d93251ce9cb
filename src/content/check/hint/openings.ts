import type { Node } from 'unist';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { readText } from './words.ts';

const LEANS =
  /^(?:nor|neither|it|its|they|them|their|theirs|he|she|his|hers?)\b|^(?:this|that|these|those)\s+(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might)\b/i;

/** The word for something said before that a step begins with, if it does. */
export function leansOn(step: Node): string | undefined {
  return LEANS.exec(readText(step).trim())?.[0];
}

/** Finds steps that begin with a word for something said before: each can be linked to, and read alone. */
export function leaningSteps({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  return scenesIn(tree).flatMap(({ steps }) =>
    steps.flatMap((step): Fault[] => {
      const word = leansOn(step);
      if (!word) return [];
      const { line, column } = step.position!.start;
      const message = `the step begins with “${word}”, and a link may lead straight to it; begin with the thing itself`;
      return [{ file, line, column, message }];
    }),
  );
}
