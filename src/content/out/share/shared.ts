import { GROUPS } from '../../../charts/places/data.ts';
import { chapters, slugOf } from '../../story/chapters.ts';
import { SUBJECTS } from '../../story/share-schema.ts';
import { site } from '../../words/site.ts';
import { chapterShared, storyShared } from './chapter-picture.ts';
import { groupAlt, groupShared } from './group-picture.ts';
import type { Shared, Subject } from './picture.ts';
import { subjectShared } from './subject-picture.ts';

/** Where pages of a subject lie; the story’s picture goes with all others. */
const SUBJECT_OF = {
  '/jobs/': 'jobs',
  '/data/': 'data',
  '/sources/': 'data',
  '/workbench/': 'workbench',
  '/model/': 'workbench',
  '/teach/': 'teach',
} as const satisfies Record<string, (typeof SUBJECTS)[number]>;

/**
 * The share picture that is nearest to a page, and what it shows in words.
 * @param path from the root: `/teach/whose-job/`
 */
export async function nearestPicture(
  path: string,
  language?: string,
): Promise<{ name: string; alt: string }> {
  const [, group] = /^\/jobs\/(\d\d)-/.exec(path) ?? [];
  if (group) return { name: `group-${group}`, alt: await groupAlt(group) };
  const { share } = await site(language);
  const subject = Object.entries(SUBJECT_OF).find(([place]) => path.startsWith(place))?.[1];
  return subject
    ? { name: subject, alt: share.subjects[subject]!.alt }
    : { name: 'story', alt: share.story };
}

/** Every share picture by its name: the story, its chapters, the subjects beside it, and groups of occupations. */
export async function sharedPictures(): Promise<Map<string, () => Promise<Shared>>> {
  const told = await chapters();
  const { page } = await site();
  const beside = (subject: Promise<Subject>): Promise<Shared> =>
    subject.then((said) => ({ ...said, chapters: told.length, mark: page.title }));
  return new Map([
    ['story', storyShared],
    ...told.map((chapter) => [slugOf(chapter.id), () => chapterShared(chapter)] as const),
    ...SUBJECTS.map((name) => [name, () => beside(subjectShared(name))] as const),
    ...GROUPS.map((group) => [`group-${group}`, () => beside(groupShared(group))] as const),
  ]);
}
