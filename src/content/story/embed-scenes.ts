import type { Root } from 'mdast';
import type { ChartName } from '../../charts/registry.ts';
import { treeOf } from './chapter-tree.ts';
import { chapters, slugOf, type Chapter } from './chapters.ts';
import { translations } from './language/translations.ts';
import { literalProps, type Literal } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';

/** A chart as it can be embedded: the scene of the story that it stands in. */
export interface EmbedScene {
  chart: ChartName;
  /** Undefined in the language of the source. */
  language: string | undefined;
  scene: string;
  chapter: { slug: string; title: string };
  /** The levers below it, as its scene names them. */
  controls?: string | undefined;
  steps: Record<string, Literal>[];
  /** The step it opens with, from 1: the one that stands for its chapter, else its first. */
  opening: number;
}

/** Every chart of the story, once, in the order of the story. */
export async function embedScenes(): Promise<EmbedScene[]> {
  return once((await chapters()).flatMap((chapter) => scenesOf(chapter, treeOf(chapter.body))));
}

/** The same in the languages that chapters are translated into. */
export async function translatedEmbedScenes(): Promise<EmbedScene[]> {
  return once(
    (await translations()).flatMap(({ language, chapter, tree }) =>
      scenesOf(chapter, tree, language),
    ),
  );
}

function scenesOf({ id, data }: Chapter, tree: Root, language?: string): EmbedScene[] {
  return scenesIn(tree).map(({ tag, id: scene, chart, steps }) => {
    const { controls } = literalProps(tag);
    const [shared, n] = (data.share ?? '').split('.');
    return {
      chart: chart as ChartName,
      language,
      scene,
      chapter: { slug: slugOf(id), title: data.title },
      controls: controls === undefined ? undefined : String(controls),
      steps: steps.map(literalProps),
      opening: shared === scene ? Number(n) : 1,
    };
  });
}

const once = (scenes: EmbedScene[]): EmbedScene[] =>
  scenes.filter(
    ({ chart, language }, at) =>
      scenes.findIndex((one) => one.chart === chart && one.language === language) === at,
  );
