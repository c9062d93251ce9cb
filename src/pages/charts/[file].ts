import type { APIRoute } from 'astro';
import { chartFile, ENDINGS, type Ending } from '../../content/out/chart-files.ts';
import { embeddables, type Embeddable } from '../../content/story/embeddables.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

interface Props {
  embeddable: Embeddable;
  ending: Ending;
}

/** Each chart as files to carry away, at addresses that stay. */
export async function getStaticPaths() {
  return (await embeddables()).flatMap((embeddable) =>
    (Object.keys(ENDINGS) as Ending[]).map((ending) => ({
      params: { file: `${embeddable.chart}.${ending}` },
      props: { embeddable, ending },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { embeddable, ending } }) =>
  new Response(await chartFile(embeddable, ending, tones + marks), {
    headers: { 'content-type': ENDINGS[ending] },
  });
