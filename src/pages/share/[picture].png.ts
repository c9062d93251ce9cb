import type { APIRoute } from 'astro';
import { chapters, slugOf, type Chapter } from '../../content/story/chapters.ts';
import { png } from '../../content/out/raster.ts';
import { chapterShared, storyShared } from '../../content/out/share/chapter-picture.ts';
import { SHARED, sharePicture } from '../../content/out/share/picture.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

interface Props {
  /** None for the whole story. */
  chapter?: Chapter;
}

/** One picture for each chapter, and `story` for all of them. */
export async function getStaticPaths() {
  const each = (await chapters()).map((chapter) => ({
    params: { picture: slugOf(chapter.id) },
    props: { chapter },
  }));
  return [{ params: { picture: 'story' }, props: {} }, ...each];
}

export const GET: APIRoute<Props> = async ({ props: { chapter } }) => {
  const shared = await (chapter ? chapterShared(chapter) : storyShared());
  const svg = await sharePicture(shared, tones + marks);
  return new Response(await png(svg, SHARED.width), { headers: { 'content-type': 'image/png' } });
};
