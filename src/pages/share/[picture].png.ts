import type { APIRoute } from 'astro';
import { png } from '../../content/out/raster.ts';
import { SHARED, sharePicture } from '../../content/out/share/picture.ts';
import { sharedPictures } from '../../content/out/share/shared.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

/** One picture for the story, each chapter, each subject beside it, and each group of occupations. */
export async function getStaticPaths() {
  return [...(await sharedPictures()).keys()].map((picture) => ({ params: { picture } }));
}

export const GET: APIRoute = async ({ params: { picture } }) => {
  const shared = await (await sharedPictures()).get(picture!)!();
  const svg = await sharePicture(shared, tones + marks);
  return new Response(await png(svg, SHARED.width), { headers: { 'content-type': 'image/png' } });
};
