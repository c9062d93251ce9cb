import type { Chart, Size, Words } from '../../../charts/chart.ts';
import { withFutures } from '../../../charts/futures.ts';
import { resolve, type PartialState } from '../../../charts/resolve.ts';
import { dataOf, load } from '../../data/charts.ts';
import { forecast } from '../../data/forecast.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn, type SceneTag } from '../../story/scene-tree.ts';

/** A chart with its data and words, which tells what a step shows as text: two can be compared. */
export interface Shown {
  chart: Chart<object>;
  picture(step: PartialState, size: Size, reader?: Reader): string;
  /** The readouts below the picture. */
  readouts(step: PartialState, reader?: Reader): string;
  /** What is said of each dot when a pointer rests on it. */
  dots(step: PartialState, size: Size, reader?: Reader): string;
}

/** What a reader has chosen, and what the page adds to the data for it. */
export interface Reader {
  state: PartialState;
  data?: object;
}
const NOBODY: Reader = { state: {} };

/** A scene of a chapter, with what its chart shows. */
export interface ShownScene extends SceneTag {
  file: string;
  shown: Shown;
}

/** Every scene of some chapters, in their order. */
export async function shownScenes(
  chapters: MdxSource[],
  wordsOf: (chart: string) => Words,
  content?: string,
): Promise<ShownScene[]> {
  const scenes = chapters.flatMap(({ file, tree }) =>
    (tree ? scenesIn(tree) : []).map((scene) => ({ file, ...scene })),
  );
  return Promise.all(
    scenes.map(async (scene) => ({
      ...scene,
      shown: await shownBy(scene.chart, wordsOf(scene.chart), content),
    })),
  );
}

/** What steps of a chart show. */
async function shownBy(name: string, words: Words, content?: string): Promise<Shown> {
  const chart = await load(name, content);
  const own = dataOf(name, content);
  const drawnFrom = (step: PartialState, reader: Reader = NOBODY) => {
    const state = resolve(chart, step, reader.state);
    return { state, data: withFutures(chart, state, { ...own, ...reader.data }, forecast()) };
  };
  return {
    chart,
    picture(step, size, reader) {
      const { state, data } = drawnFrom(step, reader);
      return JSON.stringify(chart.layout(data, state, size, words));
    },
    readouts(step, reader) {
      const { state, data } = drawnFrom(step, reader);
      return JSON.stringify(chart.readouts?.(data, state, words));
    },
    dots(step, size, reader) {
      const { state, data } = drawnFrom(step, reader);
      const { dots } = chart.layout(data, state, size, words);
      return JSON.stringify(dots.map(({ key }) => chart.describe?.(data, state, key, words)));
    },
  };
}
