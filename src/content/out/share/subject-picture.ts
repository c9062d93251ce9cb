import { builtChart } from '../../story/built-chart.ts';
import { stepOf } from '../../story/step-of.ts';
import type { SUBJECTS } from '../../story/share-schema.ts';
import { site } from '../../words/site.ts';
import { LAID_OUT, stage, type Subject } from './picture.ts';

/** What the share picture of a subject beside the story says and shows. */
export async function subjectShared(name: (typeof SUBJECTS)[number]): Promise<Subject> {
  const { chart, state: asked, title, summary } = (await site()).share.subjects[name]!;
  const made = await builtChart(chart);
  const { state, data } = stepOf(made, asked, asked);
  return {
    title,
    summary,
    figure: stage(made.chart.layout(data, state, LAID_OUT, made.words)),
    heading: made.words.title === title ? made.words.subtitle : made.words.title,
    source: made.words.source,
  };
}
