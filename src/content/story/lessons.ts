import { getCollection, type CollectionEntry } from 'astro:content';
import type { QuizQuestion } from './lesson-schemas.ts';
import { numbers } from '../data/numbers.ts';
import { fillNumbers } from './quiz.ts';
import { slugOf } from '../ground/slug.ts';

/** A lesson, its name in addresses, and its quiz with the numbers of the data in place. */
export interface Lesson {
  entry: CollectionEntry<'lessons'>;
  slug: string;
  quiz: QuizQuestion[];
}

/** All lessons, in the order of their files. */
export async function lessons(): Promise<Lesson[]> {
  const entries = await getCollection('lessons');
  return entries
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((entry) => ({
      entry,
      slug: slugOf(entry.id),
      quiz: entry.data.quiz.map((question) => fillNumbers(question, numbers())),
    }));
}

/** The addresses of a kind of page that every lesson has. */
export async function lessonPaths() {
  const all = await lessons();
  return all.map((lesson) => ({ params: { lesson: lesson.slug }, props: lesson }));
}
