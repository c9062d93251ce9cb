import { visitParents } from 'unist-util-visit-parents';
import { isOfOccupation, LIVE_OF, type LiveOf } from '../../../charts/shared/live.ts';
import { MEASURES } from '../../../model/measures.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import type { TagNode } from '../../story/chapter.ts';
import { literalProps, type Literal } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import type { KnownNames } from '../known-names.ts';

/** Finds words that could not answer a reader: a `<Live>` that asks what the model cannot say, a `<Set>` that sets nothing. */
export function checkAnswering(
  { file, tree }: MdxSource,
  { modelled, occupations }: KnownNames,
): Fault[] {
  const faults: Fault[] = [];
  if (!tree) return faults;
  visitParents(tree, (node, above) => {
    const tag = node as unknown as TagNode;
    if (tag.name !== 'Live' && tag.name !== 'Set') return;
    const tags = above as unknown as TagNode[];
    const scene = tags.find(({ name }) => name === 'Scene');
    const inStep = tags.some(({ name }) => name === 'Step');
    const chart = scene && String(literalProps(scene).chart);
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    const props = literalProps(tag);
    const message =
      tag.name === 'Set'
        ? Object.keys(props).length === 0 && '<Set> sets nothing; say what, such as speed={1.95}'
        : inStep && chart
          ? modelled.includes(chart)
            ? wrongAsk(props, occupations)
            : `<Live> asks the model, and the chart "${chart}" does not; put it into a step of one that does: ${modelled.join(', ')}`
          : '<Live> stands outside a <Step>; put it into one, or write <Num id="…" />';
    if (message) faults.push({ file, line, column, message });
  });
  return faults;
}

function wrongAsk(
  { of, year, occupation, rises, falls, level }: Record<string, Literal>,
  occupations: string[] | undefined,
): string | undefined {
  // Told of the prop itself.
  if (!LIVE_OF.includes(of as LiveOf)) return undefined;
  if (isOfOccupation(of as LiveOf)) {
    if (year === undefined)
      return `<Live> lacks year: "${of}" is told for one, such as year={2040}`;
    if (occupation === undefined)
      return `<Live> lacks occupation: "${of}" is told of one, such as occupation="41-9041"`;
    if (occupations && !occupations.includes(String(occupation)))
      return `occupation: the model has no "${occupation}"; ${allowed(String(occupation), occupations)}`;
  } else if (occupation !== undefined)
    return `occupation: "${of}" is of everyone; ${allowed('', ['work', 'hours'])} are of one`;
  const measures: string[] = MEASURES.map(({ id }) => id);
  if (year === undefined && !isOfOccupation(of as LiveOf) && !measures.includes(String(of)))
    return `<Live> lacks year: "${of}" has no one number for the whole run; say which, such as year={2050}`;
  if ((rises === undefined) !== (falls === undefined))
    return `<Live> lacks ${rises === undefined ? 'rises' : 'falls'}: a reader may turn it round; write the words for both`;
  if (level !== undefined && rises === undefined) return '<Live> has level without rises and falls';
  return undefined;
}
