import { file, glob, type Loader } from 'astro/loaders';
import { frontmatter } from './frontmatter.ts';
import { valueOf } from '../ground/yaml/read.ts';

/** What Astro reads a kind of file with; it hands these to its own loaders, and its types keep them back. */
type EntryTypes = Map<string, { getEntryInfo(file: { contents: string }): unknown }>;
type Context = Parameters<Loader['load']>[0] & {
  entryTypes: EntryTypes;
  /** What `read-anew` has handed over, to be told that files are read. */
  refreshContextData?: { begun: () => void };
};

/**
 * Loads files as `glob` does, and reads their YAML as the doctor does: what is a text to the one is no
 * date to the other.
 */
export const files = (options: Parameters<typeof glob>[0]): Loader => unwatched(glob(options));

/**
 * Loads a list as `file` does, but for one thing: that clears all it holds first, upon which Astro writes
 * its list of images anew, empty as it was, and has each page load once more.
 */
export function list(name: string, parser: (text: string) => Record<string, unknown>[]): Loader {
  const loader = unwatched(file(name, { parser }));
  return {
    ...loader,
    load: async (context) => {
      const { store } = context;
      const gone = new Set(store.keys());
      const set: typeof store.set = (entry) => {
        gone.delete(entry.id);
        return store.set(entry);
      };
      await loader.load({ ...context, store: { ...store, set, clear: () => {} } });
      for (const id of gone) store.delete(id);
    },
  };
}

/**
 * A loader that never watches its files: it would read those with faults too, tell them in words of its
 * own, and write what it read long after. While one writes, `faults-in-place` says when to read.
 */
function unwatched(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes, refreshContextData } = context as Context;
      refreshContextData?.begun();
      return loader.load({
        ...context,
        entryTypes: ours(entryTypes),
        watcher: undefined,
      } as unknown as Context);
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
