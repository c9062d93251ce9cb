import { getEntry } from 'astro:content';
import type { Root } from 'mdast';
import type { Chart } from '../../charts/chart.ts';
import type { LeverId } from '../../model/levers.ts';
import { load } from '../data/charts.ts';
import { jobPageWords } from '../words/job-page-words.ts';
import { treeOf } from './chapter-tree.ts';
import { chapters, slugOf, type Chapter } from './chapters.ts';
import { translations } from './language/translations.ts';
import { literalProps, type Literal } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';
import { wordsIn } from './words-in.ts';

/** The levers of a chart whose scene has none. */
const USUAL: LeverId[] = ['speed', 'newTasks'];

/** Where one reads on from a chart. */
export interface Home {
  /** A chapter of the story, or the pages of occupations: where one is named, its own. */
  kind: 'story' | 'jobs';
  /** From the root of the site. */
  path: string;
  title: string;
  /** The share picture that goes with it, by its name. */
  picture: string;
}

/** A chart as it can be embedded, and where it stands on this site. */
export interface Embeddable {
  chart: string;
  /** Undefined in the language of the source. */
  language: string | undefined;
  /** What its steps are named after: its scene of the story; on the pages of occupations, the chart. */
  scene: string;
  home: Home;
  /** The levers below it: those it stands with, or else the usual ones where the chart asks the model. */
  levers: LeverId[];
  /** How many tapes stand below it: its levers, and its years where it lets them pass. */
  tapes: number;
  steps: Record<string, Literal>[];
  /** The words of each step; of one that has none, what its picture shows. */
  says: string[];
  /** The step it opens with, from 1: the one that stands for its chapter, else its first. */
  opening: number;
}

/** Every chart that stands on this site to be carried away, once: the story’s in its order, then those of occupations. */
export async function embeddables(): Promise<Embeddable[]> {
  return [...(await storyEmbeddables()), ...(await jobEmbeddables())];
}

/** Every chart of the story, once, in its order. */
export async function storyEmbeddables(): Promise<Embeddable[]> {
  const scenes = (await chapters()).map((chapter) => scenesOf(chapter, treeOf(chapter.body)));
  return once((await Promise.all(scenes)).flat());
}

/** The same in the languages that chapters are translated into. */
export async function translatedEmbeddables(): Promise<Embeddable[]> {
  const scenes = (await translations()).map(({ language, chapter, tree }) =>
    scenesOf(chapter, tree, language),
  );
  return once((await Promise.all(scenes)).flat());
}

/** Every chart of the pages of occupations, as `content/job-charts.yaml` has them. */
export async function jobEmbeddables(): Promise<Embeddable[]> {
  const [entry, { index }] = await Promise.all([
    getEntry('jobCharts', 'job-charts'),
    jobPageWords(),
  ]);
  if (!entry) throw new Error('content/job-charts.yaml is missing');
  const all = Object.entries(entry.data).map(async ([chart, { levers, steps }]) => ({
    chart,
    language: undefined,
    scene: chart,
    home: { kind: 'jobs' as const, path: '/jobs/', title: index.title, picture: 'jobs' },
    levers,
    tapes: tapesOf(await load(chart), levers),
    steps,
    says: steps.map(({ alt }) => alt),
    opening: 1,
  }));
  return Promise.all(all);
}

function scenesOf({ id, data }: Chapter, tree: Root, language?: string): Promise<Embeddable[]> {
  return Promise.all(
    scenesIn(tree).map(async ({ tag, id: scene, chart, steps }) => {
      const { controls } = literalProps(tag);
      const [shared, n] = (data.share ?? '').split('.');
      const drawn = await load(chart);
      const usual = drawn.scenarios ? USUAL : [];
      const levers = controls === undefined ? usual : (String(controls).split(' ') as LeverId[]);
      const opening = shared === scene ? Number(n) : 1;
      return {
        chart,
        language,
        scene,
        home: {
          kind: 'story' as const,
          path: `/#${scene}.${opening}`,
          title: data.title,
          picture: slugOf(id),
        },
        levers,
        tapes: tapesOf(drawn, levers),
        steps: steps.map(literalProps),
        says: steps.map((step) => wordsIn(step) || String(literalProps(step).alt ?? '')),
        opening,
      };
    }),
  );
}

const tapesOf = ({ state }: Chart<object>, levers: LeverId[]): number =>
  levers.length + (state.year?.type === 'number' ? 1 : 0);

const once = (found: Embeddable[]): Embeddable[] =>
  found.filter(
    ({ chart, language }, at) =>
      found.findIndex((one) => one.chart === chart && one.language === language) === at,
  );
