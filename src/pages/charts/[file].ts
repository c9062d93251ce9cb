import type { APIRoute } from 'astro';
import { chartFile, ENDINGS, type Ending } from '../../content/out/chart-files.ts';
import { embedScenes, type EmbedScene } from '../../content/story/embed-scenes.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

interface Props {
  scene: EmbedScene;
  ending: Ending;
}

/** Each chart as files to carry away, at addresses that stay. */
export async function getStaticPaths() {
  const scenes = await embedScenes();
  return scenes.flatMap((scene) =>
    (Object.keys(ENDINGS) as Ending[]).map((ending) => ({
      params: { file: `${scene.chart}.${ending}` },
      props: { scene, ending },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { scene, ending } }) =>
  new Response(await chartFile(scene, ending, tones + marks), {
    headers: { 'content-type': ENDINGS[ending] },
  });
