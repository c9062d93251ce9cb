import type { Definition, Image, Link, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ChapterSource } from '../chapter.ts';
import { allowed, type Fault } from '../fault.ts';
import type { MdxSource } from '../mdx.ts';
import { scenesIn } from '../scene-tree.ts';

/** Pages that chapters may lead to. */
const PAGES = [
  '/',
  '/data/',
  '/gallery/',
  '/model/',
  '/teach/',
  '/teach/assignment/',
  '/teach/class/',
];

/** The places that a link with `#` can lead to, over all chapters. */
export function anchors(chapters: ChapterSource[]): string[] {
  const all = chapters.flatMap(({ file, tree }) => {
    const chapter = file.replace(/^.*\/\d+-|\.mdx$/g, '');
    const scenes = tree ? scenesIn(tree) : [];
    return [chapter, ...scenes.flatMap(({ id, steps }) => steps.map((_, n) => `${id}.${n + 1}`))];
  });
  return [...new Set(all)];
}

/**
 * Checks where links lead, and that pictures and headings say something. `story` is what stands before
 * the `#` of one of the known places: nothing within the story, `/` on other pages.
 */
export function checkLinks({ file, tree }: MdxSource, known: string[], story = ''): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  const say = (node: Link | Definition | Image, message: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  visit(tree, ['link', 'definition'], (node) => {
    const link = node as Link | Definition;
    if (link.type === 'link' && toString(link).trim() === '') say(link, 'the link has no words');
    const [path = '', anchor] = link.url.split('#');
    if (/^[a-z]+:/.test(link.url)) return;
    if (path && !PAGES.includes(path))
      say(link, `no page is at "${path}"; ${allowed(path, PAGES)}`);
    else if (anchor !== undefined && (!path || path === '/')) {
      if (known.includes(anchor) && (path || !story)) return;
      const near = story
        ? allowed(
            `${story}#${anchor}`,
            known.map((name) => `${story}#${name}`),
          )
        : allowed(anchor, known);
      say(link, `nothing here is called "${path}#${anchor}"; ${near}`);
    }
  });
  visit(tree, 'image', (image) => {
    if (!image.alt?.trim())
      say(image, 'the picture has no words for those who cannot see it: ![words](file)');
  });
  return faults;
}

/** Finds characters that the pages' typefaces do not carry. */
export function checkCharacters({ file, tree }: MdxSource, carried: string): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  visit(tree, 'text', (text: Text) => {
    const found = [...text.value].find(
      (character) => character !== '\n' && !carried.includes(character),
    );
    if (found === undefined) return;
    const { line = 1, column = 1 } = text.position?.start ?? {};
    const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push({
      file,
      line,
      column,
      message: `the typefaces have no "${found}" (${code}); use another sign, or add it to src/content/characters.ts and run npm run fonts`,
    });
  });
  return faults;
}
