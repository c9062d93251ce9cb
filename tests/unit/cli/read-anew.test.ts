import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { readAnew } from '../../../src/cli/build/read-anew.ts';

/** A server with a module of what was read, and one that holds something else. */
function serve() {
  const modules = { '\0astro:data-layer-content': 'read', '/src/page.ts': 'page' };
  const invalidateModule = vi.fn();
  const getModuleById = (id: keyof typeof modules) => modules[id];
  const watcher = new EventEmitter();
  const environments = { ssr: { moduleGraph: { getModuleById, invalidateModule } } };
  return { watcher, invalidateModule, server: { watcher, environments } as never };
}

it('pages are made of what was read, as soon as it is written down', async () => {
  const { server, watcher, invalidateModule } = serve();
  const done = readAnew(server, () => new Promise(() => undefined));
  expect(invalidateModule).not.toHaveBeenCalled();
  watcher.emit('all', 'change', '/story/.astro/data-store.json');
  await done;
  expect(invalidateModule.mock.calls).toEqual([['read']]);
  expect(watcher.listenerCount('all')).toBe(0);
});

it('Astro is asked until it reads, which it does not while it reads its list of collections', async () => {
  const { server, invalidateModule } = serve();
  let asked = 0;
  await readAnew(server, ({ context }) => {
    asked += 1;
    if (asked === 3) context.begun();
    return Promise.resolve();
  });
  expect(asked).toBe(3);
  expect(invalidateModule).toHaveBeenCalledTimes(1);
});

it('what Astro cannot read is said to whom it was to be handed', async () => {
  const { server, watcher } = serve();
  await expect(readAnew(server, () => Promise.reject(new Error('unread')))).rejects.toThrow(
    'unread',
  );
  expect(watcher.listenerCount('all')).toBe(0);
});
