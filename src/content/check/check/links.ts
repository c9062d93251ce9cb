import type { Definition, Image, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { ChapterSource, TagNode } from '../../story/chapter.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import { slugOf } from '../../ground/slug.ts';

/** The story, and the story in another language, which has the same places. */
const STORY = /^\/(?:[a-z]{2,3}(?:-\w+)?\/?)?$/;

/** The places that a link with `#` can lead to, over all chapters. */
export function anchors(chapters: ChapterSource[]): string[] {
  const all = chapters.flatMap(({ file, tree }) => {
    const scenes = tree ? scenesIn(tree) : [];
    const steps = scenes.flatMap(({ id, steps: own }) => own.map((_, n) => `${id}.${n + 1}`));
    return [slugOf(file), ...steps, ...(tree ? idsIn(tree) : [])];
  });
  return [...new Set(all)];
}

/** Ids that the page gives to what is in a chapter: headings, and what it argues and names. */
function idsIn(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (node: Node) => {
    if (node.type === 'heading')
      ids.push(
        toString(node)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-'),
      );
    const tag = node as TagNode;
    if (tag.name === 'Claim') ids.push(`claim-${literalProps(tag).id}`);
  });
  return ids;
}

/** Where a link can lead to. */
export interface Targets {
  /** Every page and file of the site, from its root. */
  pages: readonly string[];
  /** The places of the story. */
  known: string[];
  /** What stands before the `#` of one of those: nothing within the story, `/` on other pages. */
  story?: string;
}

/** Checks where links lead, and that pictures and headings say something. */
export function checkLinks(
  { file, tree }: MdxSource,
  { pages, known, story = '' }: Targets,
): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  const say = (node: Link | Definition | Image, message: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  visit(tree, ['link', 'definition'], (node) => {
    const link = node as Link | Definition;
    if (link.type === 'link' && toString(link).trim() === '') say(link, 'the link has no words');
    if (/^[a-z][a-z\d+.-]*:/i.test(link.url)) return;
    const [path = '', anchor] = link.url.split('#');
    const page = path.replace(/\?.*$/, '');
    if (page && !pages.includes(page) && !pages.includes(`${page}/`))
      say(
        link,
        `no page is at "${page}"; ${allowed(
          page,
          pages.filter((one) => one.endsWith('/')),
        )}`,
      );
    else if (anchor && (!page || STORY.test(page))) {
      if (known.includes(anchor) && (page || !story)) return;
      const names = known.filter((name) => !/^(?:claim|ref)-/.test(name));
      const near = story
        ? allowed(
            `${story}#${anchor}`,
            names.map((name) => `${story}#${name}`),
          )
        : allowed(anchor, names);
      say(link, `nothing here is called "${path}#${anchor}"; ${near}`);
    }
  });
  visit(tree, 'image', (image) => {
    if (!image.alt?.trim())
      say(image, 'the picture has no words for those who cannot see it: ![words](file)');
  });
  return faults;
}
