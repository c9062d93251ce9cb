import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../ground/fault.ts';
import { readMdx, type MdxSource } from './mdx.ts';
import { chapterSchema } from './schemas.ts';
import { textsIn } from '../ground/yaml.ts';

/** A tag as an editor wrote it, in a block of its own or in a line. */
export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A step as a chapter's head names it. */
export type NamedStep = Place & { name: string };

/** A chapter's source, read as far as it can be. */
export interface ChapterSource extends MdxSource {
  /** The claims it says it carries; undefined when its frontmatter cannot be read. */
  claims?: (Place & { id: string })[];
  /** The step it says its links show. */
  share?: NamedStep;
  /** The step it says its swatch is cut from. */
  swatch?: NamedStep;
}

/** Reads a chapter: its frontmatter against the schema, its body as a syntax tree. */
export function readChapter(file: string): ChapterSource {
  const source = readMdx(
    file,
    chapterSchema,
    'a chapter begins with frontmatter: ---, then title, order, claims, summary, then ---',
  );
  const { head } = source;
  const said = head?.value as Record<string, unknown> | null | undefined;
  const named = said?.claims;
  const claims =
    head && Array.isArray(named)
      ? textsIn(named).map(({ text: id, index }) => ({ id, ...head.at(['claims', index]) }))
      : undefined;
  const step = (key: 'share' | 'swatch') => {
    const name = said?.[key];
    return head && typeof name === 'string' ? { name, ...head.at([key]) } : undefined;
  };
  return { ...source, claims, share: step('share'), swatch: step('swatch') };
}
