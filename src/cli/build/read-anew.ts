import type { ViteDevServer } from 'vite';

/** What Astro calls the module in which pages find what was read of the content. */
const STORE = '\0astro:data-layer-content';

/** The file it is made of. */
const STORE_FILE = /[\\/]data-store\.json$/;

/** How often Astro is asked, and how long it has between, in milliseconds: some five seconds in all. */
const TIMES = 250;
const BETWEEN = 20;

/** Has Astro read all files that were changed; what is in `context` is handed to each loader. */
type Refresh = (options: { context: { begun: () => void } }) => Promise<void>;

/**
 * Has Astro read the content anew, and every page after it be made of what was read. Astro takes its
 * module back in a way that lets a page on its way keep the old one for good; so it is taken back once more.
 * @throws where Astro cannot read a file
 */
export async function readAnew(
  { environments, watcher }: ViteDevServer,
  refresh: Refresh,
): Promise<void> {
  let hear: (event: string, path: string) => void = () => {};
  const written = new Promise<void>((resolve) => {
    hear = (_, path) => {
      if (STORE_FILE.test(path)) resolve();
    };
  });
  watcher.on('all', hear);
  // Astro itself says so half a second later.
  await Promise.race([ask(refresh), written]).finally(() => watcher.off('all', hear));
  for (const { moduleGraph } of Object.values(environments)) {
    const store = moduleGraph.getModuleById(STORE);
    if (store) moduleGraph.invalidateModule(store);
  }
}

/** Upon each save Astro reads its list of collections anew, and does nothing while it does, and says nothing of it. */
async function ask(refresh: Refresh): Promise<void> {
  let loaders = 0;
  const begun = () => {
    loaders += 1;
  };
  for (let n = 0; n < TIMES; n += 1) {
    await refresh({ context: { begun } });
    if (loaders > 0) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  throw new Error('Astro does not read the content; src/content.config.ts may have a fault');
}
