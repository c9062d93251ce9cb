import { sitePath } from '../site-file.ts';
import { READ, RELEASE, WHOLE, type Extent, type Order, type Progress } from './names.ts';

/** Whether this browser, in this window of it, could keep anything. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** How much is kept on this device; null where nothing is. */
export async function keptOffline(): Promise<Extent | null> {
  if (!canKeep()) return null;
  try {
    const registration = await navigator.serviceWorker.getRegistration(sitePath(''));
    // One that was closed while it was being kept has files, and nobody to hand them out.
    if (!registration?.active || !(await caches.has(READ))) return null;
    return (await caches.has(WHOLE)) ? 'whole' : 'read';
  } catch {
    // A private window may have no caches at all.
    return null;
  }
}

/**
 * Keeps the story on this device, as far as it was read or whole. What fails leaves what was kept before.
 * @param told hears how far it is: a part of one
 * @throws where the line is lost, the device is full, or a later release has come meanwhile
 */
export async function keepOffline(extent: Extent, told: (share: number) => void): Promise<void> {
  const before = await keptOffline();
  let [most, half] = [0, before ? 1 : 0.5];
  const hear = ({ data }: MessageEvent<Progress>) => {
    most = Math.max(most, data.share * half);
    told(most);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  try {
    await caches.open(READ);
    const worker = await activeWorker();
    // What a worker needs to be one is the first half of the way; now it is gone over with the rest.
    half = 1;
    await order(worker, { extent, seen: seen() });
    if (extent === 'whole') await caches.open(WHOLE);
  } catch (refused) {
    if (!before) await forgetOffline();
    throw refused;
  } finally {
    navigator.serviceWorker.removeEventListener('message', hear);
  }
}

/** Sends the worker away, and deletes all it kept. */
export async function forgetOffline(): Promise<void> {
  if (!canKeep()) return;
  const registration = await navigator.serviceWorker.getRegistration(sitePath(''));
  await registration?.unregister();
  // What says that things are wanted goes first.
  for (const name of [READ, WHOLE, RELEASE]) await caches.delete(name);
}

/** Looks for a later release whenever its reader goes or comes back, so that their next visit has it. */
export function renewOnReturn(): void {
  document.addEventListener('visibilitychange', () => {
    navigator.serviceWorker.getRegistration(sitePath('')).then(
      (registration) => registration?.update().catch(() => undefined),
      () => undefined,
    );
  });
}

async function activeWorker(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(sitePath('offline.js'));
  const worker = (registration.active ?? registration.installing ?? registration.waiting)!;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker could not be installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return worker;
}

function order(worker: ServiceWorker, asked: Order): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      if (data) resolve();
      else reject(new Error('Not all could be kept.'));
    };
    worker.postMessage(asked, [port2]);
  });
}

/** What this page has fetched so far. */
const seen = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
