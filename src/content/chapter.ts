import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { readTree } from './chapter-tree.ts';
import type { Fault, Place } from './fault.ts';
import { chapterSchema } from './schemas.ts';
import { parseYaml, textsIn } from './yaml.ts';

/** A tag as an editor wrote it, in a block of its own or in a line. */
export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A chapter's source, read as far as it can be. */
export interface ChapterSource {
  file: string;
  /** The claims it says it carries; undefined when its frontmatter cannot be read. */
  claims?: (Place & { id: string })[];
  /** The step it says its links show. */
  share?: Place & { name: string };
  /** Null when the file is not MDX at all. */
  tree: Root | null;
  faults: Fault[];
}

/** Reads a chapter: its frontmatter against the schema, its body as a syntax tree. */
export function readChapter(file: string): ChapterSource {
  const text = readFileSync(file, 'utf8');
  const matter = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(text);
  const head = matter && parseYaml(file, matter[1]!, chapterSchema, 1);
  const said = head?.value as { claims?: unknown; share?: unknown } | null | undefined;
  const named = said?.claims;
  const claims =
    head && Array.isArray(named)
      ? textsIn(named).map(({ text: id, index }) => ({ id, ...head.at(['claims', index]) }))
      : undefined;
  const share =
    head && typeof said?.share === 'string'
      ? { name: said.share, ...head.at(['share']) }
      : undefined;
  const faults = head?.faults ?? [
    {
      file,
      line: 1,
      column: 1,
      message:
        'a chapter begins with frontmatter: ---, then title, order, claims, summary, then ---',
    },
  ];
  const read = readTree(file, text);
  return { file, claims, share, tree: read.tree, faults: [...faults, ...read.faults] };
}
