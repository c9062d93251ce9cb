import { dataPageWords } from '../story/data-page-words.ts';
import { site } from '../words/site.ts';
import { SOURCE } from '../words/language/languages.ts';

/** A page on the way to another: its name, and its path from the root. */
export interface Stop {
  name: string;
  path: string;
}

/**
 * The way to a page below the root: the story, what it is below besides, and the page itself. None to the
 * root, nor to a place of a page.
 * @param path from the root: `/teach/whose-job/`
 * @param title that of the page
 */
export async function pageTrail(path: string, title: string): Promise<Stop[]> {
  if (path === '/' || path.includes('#')) return [];
  const { page, teach } = await site(SOURCE);
  const data = await dataPageWords();
  const above: Stop[] = [
    { name: page.title, path: '/' },
    { name: teach.title, path: '/teach/' },
    { name: data.title, path: '/data/' },
  ];
  const isBelow = (stop: Stop) => path.startsWith(stop.path) && path !== stop.path;
  return [...above.filter(isBelow), { name: title, path }];
}
