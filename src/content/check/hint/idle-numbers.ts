import { join } from 'node:path';
import type { Fault, Place } from '../../ground/fault.ts';
import { readNumbers } from '../../data/numbers.ts';
import { CHART_NUMBERS } from '../../data/numbers/of-charts.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { numbersNamed } from '../../story/quiz.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** Finds rows whose number is on no page, in no quiz, in no chart and in no other number. */
export function idleNumbers(content: string, pages: MdxSource[]): Fault[] {
  const { numbers, named } = readNumbers(content);
  const used = new Set<string>([...named, ...CHART_NUMBERS, ...pages.flatMap(namedIn)]);
  const isRow = ({ file }: Place) => file.startsWith(join(content, 'numbers'));
  return [...numbers].flatMap(([id, { place }]): Fault[] =>
    isRow(place) && !used.has(id)
      ? [
          {
            ...place,
            message: `nothing names "${id}"; write <Num id="${id}" /> or take its row out`,
          },
        ]
      : [],
  );
}

function namedIn({ tree, head }: MdxSource): string[] {
  const { quiz } = (head?.value ?? {}) as { quiz?: unknown };
  return [
    ...(tree ? tagsIn(tree, 'Num').map((tag) => String(literalProps(tag).id)) : []),
    ...(tree ? tagsIn(tree, 'Guess').map((tag) => String(literalProps(tag).answer)) : []),
    ...textsDeep(quiz).flatMap(numbersNamed),
  ];
}

function textsDeep(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsDeep) : [];
}
