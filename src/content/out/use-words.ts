import { fill } from '../../charts/shared/words.ts';
import { DAY, JOB, PLACE, type ChartInUse, type UseWords } from '../../scenes/use/words.ts';
import { citationOf } from './chart-citation.ts';
import { embeddables, type Embeddable } from '../story/embeddables.ts';
import { jobPageWords } from '../words/job-page-words.ts';
import { modelWords } from '../words/model-words.ts';
import { builtChart } from '../story/built-chart.ts';
import { release } from './release.ts';
import { site } from '../words/site.ts';

/** What the dialog to use a chart says, for all charts. */
export async function useWords(): Promise<UseWords> {
  const [{ use, page }, { levers }, known] = await Promise.all([
    site(),
    modelWords(),
    embeddables(),
  ]);
  const charts = await Promise.all(
    known.map(async (one) => [one.chart, await chartInUse(one)] as const),
  );
  return {
    site: page.title,
    release: release() ?? null,
    words: use,
    levers: Object.fromEntries(Object.entries(levers).map(([id, { label }]) => [id, label])),
    charts: Object.fromEntries(charts),
  };
}

async function chartInUse({
  chart: name,
  scene,
  tapes,
  home,
  steps,
}: Embeddable): Promise<ChartInUse> {
  const [{ use }, job, { words }] = await Promise.all([site(), jobPageWords(), builtChart(name)]);
  const said = { scene, tapes };
  if (home.kind === 'story')
    return {
      ...said,
      citation: citationOf({
        name,
        title: words.title,
        work: use.work,
        address: PLACE,
        read: { day: DAY, said: fill(use.work.read, { day: DAY }) },
      }),
    };
  return {
    ...said,
    steps: steps.map(({ alt, ...state }) => ({ state, alt: String(alt) })),
    citation: citationOf({
      name: 'job',
      title: fill(job.title, { title: JOB }),
      work: { ...use.work, genre: job.use.genre },
      address: PLACE,
      read: { day: DAY, said: fill(job.use.read, { day: DAY }) },
    }),
  };
}
