import type { Root } from 'mdast';
import { load, type ChartName } from '../../charts/registry.ts';
import type { LeverId } from '../../model/levers.ts';
import { treeOf } from './chapter-tree.ts';
import { chapters, slugOf, type Chapter } from './chapters.ts';
import { translations } from './language/translations.ts';
import { literalProps, type Literal } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';

/** The levers of a chart whose scene has none. */
const USUAL: LeverId[] = ['speed', 'newTasks'];

/** A chart as it can be embedded: the scene of the story that it stands in. */
export interface EmbedScene {
  chart: ChartName;
  /** Undefined in the language of the source. */
  language: string | undefined;
  scene: string;
  chapter: { slug: string; title: string };
  /** The levers below it: its scene’s, or else the usual ones where the chart asks the model. */
  levers: LeverId[];
  steps: Record<string, Literal>[];
  /** The step it opens with, from 1: the one that stands for its chapter, else its first. */
  opening: number;
}

/** Every chart of the story, once, in the order of the story. */
export async function embedScenes(): Promise<EmbedScene[]> {
  const scenes = (await chapters()).map((chapter) => scenesOf(chapter, treeOf(chapter.body)));
  return once((await Promise.all(scenes)).flat());
}

/** The same in the languages that chapters are translated into. */
export async function translatedEmbedScenes(): Promise<EmbedScene[]> {
  const scenes = (await translations()).map(({ language, chapter, tree }) =>
    scenesOf(chapter, tree, language),
  );
  return once((await Promise.all(scenes)).flat());
}

function scenesOf({ id, data }: Chapter, tree: Root, language?: string): Promise<EmbedScene[]> {
  return Promise.all(
    scenesIn(tree).map(async ({ tag, id: scene, chart, steps }) => {
      const { controls } = literalProps(tag);
      const [shared, n] = (data.share ?? '').split('.');
      const usual = (await load(chart)).scenarios ? USUAL : [];
      return {
        chart: chart as ChartName,
        language,
        scene,
        chapter: { slug: slugOf(id), title: data.title },
        levers: controls === undefined ? usual : (String(controls).split(' ') as LeverId[]),
        steps: steps.map(literalProps),
        opening: shared === scene ? Number(n) : 1,
      };
    }),
  );
}

const once = (scenes: EmbedScene[]): EmbedScene[] =>
  scenes.filter(
    ({ chart, language }, at) =>
      scenes.findIndex((one) => one.chart === chart && one.language === language) === at,
  );
