import { join } from 'node:path';
import type { StateSchema } from '../../../charts/chart.ts';
import { tableNames } from '../../data/any-table.ts';
import { readChapter } from '../../story/chapter.ts';
import { anchors } from '../check/links.ts';
import { filesIn } from '../../ground/folder.ts';
import { readKnownNames, type KnownNames } from '../known-names.ts';

/** What names in a chapter may refer to, as the editor's page fetches it. */
export interface Names extends Omit<KnownNames, 'charts'> {
  charts: Record<string, StateSchema>;
  /** The places that links can lead to. */
  anchors: string[];
  /** What a chart without code may be drawn from. */
  tables: string[];
}

/** Reads every name that chapters may use. */
export async function names(): Promise<Names> {
  const { knownNames } = await readKnownNames('content', 'seeds');
  const folder = join('content', 'essay');
  const chapters = filesIn(folder, '.mdx');
  return {
    ...knownNames,
    charts: Object.fromEntries(knownNames.charts),
    tables: tableNames(),
    anchors: anchors(chapters.map((file) => readChapter(join(folder, file)))),
  };
}
