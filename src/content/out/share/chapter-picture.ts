import { builtChart } from '../../story/built-chart.ts';
import { stepOf } from '../../story/step-of.ts';
import { chapters, type Chapter } from '../../story/chapters.ts';
import { frontCrowd, SIDE } from '../front-crowd.ts';
import { site } from '../../words/site.ts';
import { sharedStep } from '../../story/steps.ts';
import { LAID_OUT, square, stage, type Shared } from './picture.ts';

/** What the share picture of a chapter shows, in words. */
export async function sharedAlt(chapter: Chapter): Promise<string> {
  return (sharedStep(chapter)?.state.alt as string | undefined) ?? (await site()).share.story;
}

/** What the share picture of a chapter says and shows; without a step of its own, the story's crowd. */
export async function chapterShared(chapter: Chapter): Promise<Shared> {
  const { title, summary, order } = chapter.data;
  const step = sharedStep(chapter);
  const words = {
    chapters: (await chapters()).length,
    mark: (await site()).page.title,
    order,
    title,
    summary,
  };
  if (!step) return { ...words, figure: square(await frontCrowd(), SIDE) };
  const made = await builtChart(step.chart);
  const { state, data } = stepOf(made, step.state);
  return {
    ...words,
    figure: stage(made.chart.layout(data, state, LAID_OUT, made.words)),
    heading: made.words.title === title ? made.words.subtitle : made.words.title,
    source: made.words.source,
  };
}

/** What the share picture of the whole story says and shows: the crowd with one of it measured. */
export async function storyShared(): Promise<Shared> {
  const { page } = await site();
  return {
    chapters: (await chapters()).length,
    title: page.title,
    summary: page.deck,
    mark: page.eyebrow,
    figure: square(await frontCrowd(), SIDE),
  };
}
