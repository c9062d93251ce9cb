import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { files, list } from '../../../src/content/story/loader.ts';
import { remarkLinks } from '../../../src/content/story/remark-links.ts';
import { treeOf } from '../../../src/content/story/chapter-tree.ts';

it('the build loads a chapter with the reader of the doctor, never with its own, and watches no file', async () => {
  const stored: { id: string; data: object; body: string }[] = [];
  const own = () => {
    throw new Error('read by another reader');
  };
  const context = {
    config: { root: pathToFileURL(`${process.cwd()}/`), srcDir: pathToFileURL('src/') },
    collection: 'essay',
    logger: { warn: own, error: own },
    watcher: { add: own, on: own },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    store: {
      keys: () => [],
      get: () => undefined,
      set: (entry: (typeof stored)[number]) => stored.push(entry),
    },
    generateDigest: (text: string) => text,
    entryTypes: new Map([['.mdx', { getEntryInfo: own }]]),
  };
  const { load } = files({ base: './tests/odd/essay', pattern: '94-mark.mdx' });
  await load(context as never);
  expect(stored).toMatchObject([{ id: '94-mark', data: { order: 94 } }]);
});

it('a list that is loaded again holds what its file has, and was never empty between', async () => {
  const held = new Map([['gone', {}]]);
  const clear = vi.fn();
  const context = {
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { debug: () => undefined },
    entryTypes: new Map(),
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    store: {
      keys: () => [...held.keys()],
      set: ({ id, data }: { id: string; data: object }) => held.set(id, data),
      delete: (id: string) => held.delete(id),
      clear,
    },
  };
  const { load } = list('./content/glossary.yaml', () => [{ id: 'a' }, { id: 'b' }]);
  await load(context as never);
  expect([...held.keys()]).toEqual(['a', 'b']);
  expect(clear).not.toHaveBeenCalled();
});

it('a link to a page of the site leads there wherever it is published', () => {
  const tree = treeOf('[a](/claims/) [b](#list.2) [c](https://example.org/) [d]\n\n[d]: /data/\n');
  remarkLinks('/made-to-measure/')(tree);
  const urls = JSON.stringify(tree).match(/"url":"[^"]*"/g);
  expect(urls).toEqual(
    ['/made-to-measure/claims/', '#list.2', 'https://example.org/', '/made-to-measure/data/'].map(
      (url) => `"url":"${url}"`,
    ),
  );
});
