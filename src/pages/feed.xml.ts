import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { feedTags } from '../components/feed/tags.ts';
import { chapters, slugOf } from '../content/story/chapters.ts';
import { feedMarkup } from '../content/out/feed-markup.ts';
import { href } from '../content/words/href.ts';
import { site } from '../content/words/site.ts';

/** A feed's addresses are whole: where no host is named, they are those that `npm start` serves. */
const LOCAL = 'http://localhost:4321';

/** The whole story as a feed, an item a chapter, each in full. */
export const GET: APIRoute = async ({ site: host = new URL(LOCAL) }) => {
  const { page } = await site();
  const story = new URL(href('/'), host).href;
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  const items = (await chapters()).map(async (chapter) => {
    const { Content } = await render(chapter);
    const html = await container.renderToString(Content, {
      props: { components: feedTags },
      request: new Request(story),
    });
    return {
      title: chapter.data.title,
      description: chapter.data.summary,
      link: `${story}#${slugOf(chapter.id)}`,
      content: feedMarkup(html, story),
    };
  });
  const self = new URL(href('/feed.xml'), host).href;
  return rss({
    title: page.title,
    description: page.description,
    site: story,
    items: await Promise.all(items),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
  });
};
