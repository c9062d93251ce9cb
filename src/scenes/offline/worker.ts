import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { READ, RELEASE, WHOLE, type Order, type Progress } from './names.ts';

/*
 * The service worker of those who asked for one. A page of its release gets every file of that release
 * and of no other, since each is known by what it holds; what is not kept yet is fetched, and refused
 * where it holds something else. A later release is laid beside it, and takes over once the last page
 * of this one is closed. All other pages come over the line, and from what was read where there is none.
 */

/** What the build puts in: the files of the release, each an address and the SHA-256 of what it holds. */
declare const FILES: Record<'shell' | 'pictures', [address: string, hash: string][]>;

/** TypeScript knows the scope of a page; of a service worker's, this is what is used here. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  clientId: string;
}
interface Ordered extends Lasting {
  data: Order;
  ports: MessagePort[];
}
interface Scope {
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'message', heard: (event: Ordered) => void): void;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ url: string } | undefined>;
    matchAll(which: { includeUncontrolled: boolean }): Promise<MessagePort[]>;
  };
}
const scope = self as unknown as Scope;

/** How many files are on their way at once. */
const LINES = 6;

/** Once all is forgotten, pages that are still open must not begin it anew. */
const whileWanted = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && (await caches.has(READ)) ? response : null,
};
const release = new PrecacheController({ cacheName: RELEASE, plugins: [whileWanted] });
const read = new NetworkFirst({ cacheName: READ, plugins: [whileWanted] });
release.addToCacheList(
  [...FILES.shell, ...FILES.pictures].map(([url, hash]) => ({
    url,
    revision: hash,
    integrity: `sha256-${hash}`,
  })),
);

/** A file of the release: as kept, or fetched, held against what it should be, and kept. */
function released(url: string, event: Lasting) {
  const cacheKey = release.getCacheKeyForURL(url)!;
  const integrity = release.getIntegrityForCacheKey(cacheKey);
  return release.strategy.handleAll({
    event,
    // Asked for anew, lest a copy from before the release be refused.
    request: new Request(url, { cache: 'no-cache', integrity }),
    params: { cacheKey, integrity },
  });
}

/** Keeps files, and tells the pages how far it is. */
async function keep(addresses: string[], event: Lasting): Promise<void> {
  const left = [...addresses];
  const tell = async (progress: Progress) => {
    for (const page of await scope.clients.matchAll({ includeUncontrolled: true }))
      page.postMessage(progress);
  };
  const line = async () => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) {
      await Promise.all(released(url, event));
      await tell({ share: 1 - left.length / addresses.length });
    }
  };
  await Promise.all(Array.from({ length: LINES }, line));
}

const shell = FILES.shell.map(([url]) => url);
const pictures = FILES.pictures.map(([url]) => url);

scope.addEventListener('install', (event) => {
  const wanted = async () => ((await caches.has(WHOLE)) ? [...shell, ...pictures] : shell);
  event.waitUntil(wanted().then((addresses) => keep(addresses, event)));
});
scope.addEventListener('activate', (event) => {
  // The page that asked is to have it at once, without a reload.
  event.waitUntil(Promise.all([release.activate(event), scope.clients.claim()]));
});
scope.addEventListener('message', (event) => {
  const { extent, seen } = event.data;
  const known = seen.map((address) => new URL(address).pathname);
  const asked = pictures.filter((path) => extent === 'whole' || known.includes(path));
  const answer = (kept: boolean) => {
    event.ports[0]!.postMessage(kept);
  };
  event.waitUntil(
    keep([...shell, ...asked], event).then(
      () => answer(true),
      () => answer(false),
    ),
  );
});

const isReleased = (url: URL): boolean =>
  release.getCacheKeyForURL(url.origin + url.pathname) !== undefined;

/** Whether a page of this release asks, or a reader for one. Where nothing is kept any more, none is ours. */
async function isAskedByUs(request: Request, client: string): Promise<boolean> {
  if (!(await caches.has(READ))) return false;
  if (request.mode === 'navigate') return true;
  const asking = await scope.clients.get(client);
  return asking !== undefined && isReleased(new URL(asking.url));
}

registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ event, request, url }) => {
    const fetching = event as Fetching;
    if (isReleased(url) && (await isAskedByUs(request, fetching.clientId)))
      return released(url.origin + url.pathname, fetching)[0];
    return read.handle({ event: fetching, request });
  },
);
