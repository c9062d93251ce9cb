import type { APIRoute } from 'astro';
import { embeddables, type Embeddable } from '../../content/story/embeddables.ts';
import { oEmbed, oEmbedXml } from '../../content/out/oembed.ts';

/** What services that unfold links are told of each chart, as JSON and as XML. */
export async function getStaticPaths() {
  return (await embeddables()).flatMap((props) =>
    ['json', 'xml'].map((format) => ({ params: { chart: props.chart, format }, props })),
  );
}

export const GET: APIRoute<Embeddable> = async ({ params, props }) => {
  const said = await oEmbed(props);
  return params.format === 'json'
    ? Response.json(said)
    : new Response(oEmbedXml(said), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
