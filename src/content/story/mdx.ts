import type { Root } from 'mdast';
import type { z } from 'zod';
import { readTree } from './chapter-tree.ts';
import type { Fault } from '../ground/fault.ts';
import { frontmatter } from './frontmatter.ts';
import { readText } from '../ground/source-text.ts';
import { parseYaml, type Yaml } from '../ground/yaml.ts';

/** An MDX file's source, read as far as it can be. */
export interface MdxSource {
  file: string;
  /** Null when it has no frontmatter. */
  head: Yaml | null;
  /** Null when the file is not MDX at all. */
  tree: Root | null;
  faults: Fault[];
}

/**
 * Reads an MDX file: its frontmatter against a schema, its body as a syntax tree.
 * @param begins what is told of one without frontmatter
 */
export function readMdx(file: string, schema: z.ZodType, begins: string): MdxSource {
  const { text, fault } = readText(file);
  if (fault) return { file, head: null, tree: null, faults: [fault] };
  const { head: lines, wrong } = frontmatter(text);
  // What is meant for its head stands in its text.
  if (wrong) return { file, head: null, tree: null, faults: [{ file, column: 1, ...wrong }] };
  const head = lines === undefined ? null : parseYaml(file, lines, schema, 1);
  const faults = head?.faults ?? [{ file, line: 1, column: 1, message: begins }];
  const read = readTree(file, text);
  return { file, head, tree: read.tree, faults: [...faults, ...read.faults] };
}
