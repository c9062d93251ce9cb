import type { APIRoute } from 'astro';
import { embedScenes, type EmbedScene } from '../../content/story/embed-scenes.ts';
import { oEmbed, oEmbedXml } from '../../content/out/oembed.ts';

/** What services that unfold links are told of each chart, as JSON and as XML. */
export async function getStaticPaths() {
  const scenes = await embedScenes();
  return scenes.flatMap((scene) =>
    ['json', 'xml'].map((format) => ({ params: { chart: scene.chart, format }, props: scene })),
  );
}

export const GET: APIRoute<EmbedScene> = async ({ params, props }) => {
  const said = await oEmbed(props);
  return params.format === 'json'
    ? Response.json(said)
    : new Response(oEmbedXml(said), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
