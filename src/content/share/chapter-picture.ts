import { plate, stepOf } from '../book.ts';
import { chapters, type Chapter } from '../chapters.ts';
import { frontCrowd, SIDE } from '../front-crowd.ts';
import { site } from '../site.ts';
import { stepsOf, type StillStep } from '../steps.ts';
import { LAID_OUT, square, stage, type Shared } from './picture.ts';

/** The step that a chapter is shared by: the one its editor names, else its first. */
export function sharedStep({ body, data, id }: Chapter): StillStep {
  const steps = stepsOf(body ?? '');
  const step = steps.find(({ name }) => name === data.share) ?? steps[0];
  if (!step) throw new Error(`${id} has no step to share it by`);
  return step;
}

/** What the share picture of a chapter says and shows. */
export async function chapterShared(chapter: Chapter): Promise<Shared> {
  const { title, summary, order } = chapter.data;
  const step = sharedStep(chapter);
  const made = await plate(step.chart);
  const { state, data } = stepOf(made, step.state);
  const { words } = made;
  return {
    chapters: (await chapters()).length,
    mark: (await site()).page.title,
    order,
    title,
    summary,
    figure: stage(made.chart.layout(data, state, LAID_OUT, words)),
    heading: words.title === title ? words.subtitle : words.title,
    source: words.source,
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
