import { numeral } from '../../../charts/shared/numerals.ts';
import { fill } from '../../../charts/shared/words.ts';
import type { Data } from '../../../charts/places/data.ts';
import { placesIn } from '../../../charts/places/drawn.ts';
import { middles } from '../../data/places.ts';
import { builtChart } from '../../story/built-chart.ts';
import { stepOf } from '../../story/step-of.ts';
import { site } from '../../words/site.ts';
import { LAID_OUT, stage, type Subject } from './picture.ts';

/** What the share picture of a group of occupations shows, in words. */
export async function groupAlt(group: string): Promise<string> {
  const { share } = await site();
  const { count, middle } = middles().get(group)!;
  const printed = (place: number) => numeral(place, 0, {});
  return fill(share.group.alt, {
    n: String(count),
    list: printed(middle['frey-osborne']),
    people: printed(middle.eloundou),
    gpt4: printed(middle.gpt4),
    assistant: printed(middle.microsoft),
  });
}

/** What the share picture of a group of occupations says and shows: their places by each measure. */
export async function groupShared(group: string): Promise<Subject> {
  const [{ share }, made] = await Promise.all([site(), builtChart('places')]);
  const { chart, words } = made;
  const { state, data } = stepOf(made, { group });
  const { places, groups } = data as Data;
  const n = String(placesIn(places, group).length);
  // Its title stands beside the picture, and need not stand in it.
  const untitled = { ...data, groups: {} };
  return {
    title: groups[group]!,
    summary: fill(share.group.summary, { n }),
    figure: stage(chart.layout(untitled, state, LAID_OUT, words)),
    heading: words.title,
    source: words.source,
  };
}
