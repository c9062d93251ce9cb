import { glob, type Loader } from 'astro/loaders';
import { frontmatter } from './frontmatter.ts';
import { valueOf } from '../ground/yaml/read.ts';

/** What Astro reads a kind of file with; it hands these to its own loaders, and its types keep them back. */
type EntryTypes = Map<string, { getEntryInfo(file: { contents: string }): unknown }>;
type Context = Parameters<Loader['load']>[0] & { entryTypes: EntryTypes };

/**
 * Loads files as `glob` does, with what watches them, and reads their YAML as the doctor does: what is
 * a text to the one is no date to the other.
 */
export function files(options: Parameters<typeof glob>[0]): Loader {
  const loader = glob(options);
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as Context;
      return loader.load({ ...context, entryTypes: ours(entryTypes) } as Context);
    },
  };
}

/** What a file's text says, by how its name ends: what Astro calls its data and its body. */
export const readers: Record<'.yaml' | '.mdx', (text: string) => { data: object; body: string }> = {
  '.yaml': (text) => ({ data: dataOf(text), body: text }),
  '.mdx': (text) => {
    const { head, body } = frontmatter(text);
    // A line of dashes at its very beginning would pass for frontmatter.
    return { data: dataOf(head ?? ''), body: `\n${body.trim()}` };
  },
};

const dataOf = (yaml: string): object => valueOf(yaml) ?? {};

function ours(types: EntryTypes): EntryTypes {
  const read = new Map(types);
  for (const [ending, reader] of Object.entries(readers))
    read.set(ending, {
      ...types.get(ending)!,
      getEntryInfo: ({ contents }) => reader(contents.replace(/^\uFEFF/, '')),
    });
  return read;
}
