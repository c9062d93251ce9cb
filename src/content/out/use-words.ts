import { PLACE, type UseWords } from '../../scenes/use/words.ts';
import { citationOf } from './chart-citation.ts';
import { embedScenes } from '../story/embed-scenes.ts';
import { modelWords } from '../words/model-words.ts';
import { builtChart } from '../story/built-chart.ts';
import { release } from './release.ts';
import { site } from '../words/site.ts';

/** What the dialog to use a chart says, for all charts. */
export async function useWords(): Promise<UseWords> {
  const [{ use, page }, { levers }, scenes] = await Promise.all([
    site(),
    modelWords(),
    embedScenes(),
  ]);
  const charts = await Promise.all(
    scenes.map(async ({ chart: name, scene, levers: own }) => {
      const { words } = await builtChart(name);
      const citation = citationOf({
        name,
        title: words.title,
        work: use.work,
        address: PLACE,
      });
      return [name, { scene, levers: own.length, citation }] as const;
    }),
  );
  return {
    site: page.title,
    release: release() ?? null,
    words: use,
    levers: Object.fromEntries(Object.entries(levers).map(([id, { label }]) => [id, label])),
    charts: Object.fromEntries(charts),
  };
}
