import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ChartName } from '../charts/registry.ts';
import { chapters, slugOf } from './chapters.ts';
import { literalProps, type Literal } from './literal-props.ts';
import { scenesIn } from './scene-tree.ts';

/** A chart as it can be embedded: the scene of the story that it stands in. */
export interface EmbedScene {
  chart: ChartName;
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
  const parser = unified().use(remarkParse).use(remarkMdx);
  const all = (await chapters()).flatMap(({ id, data, body }) =>
    scenesIn(parser.parse(body)).map(({ tag, id: scene, chart, steps }): EmbedScene => {
      const { controls } = literalProps(tag);
      const [shared, n] = (data.share ?? '').split('.');
      return {
        chart: chart as ChartName,
        scene,
        chapter: { slug: slugOf(id), title: data.title },
        controls: controls === undefined ? undefined : String(controls),
        steps: steps.map(literalProps),
        opening: shared === scene ? Number(n) : 1,
      };
    }),
  );
  return all.filter(({ chart }, at) => all.findIndex((one) => one.chart === chart) === at);
}
