import type { Browser, CDPSession, Page } from '@playwright/test';
import { sum } from 'd3-array';

/** A device to measure on. Times are in milliseconds, throughput in bits per second. */
export interface Profile {
  name: string;
  width: number;
  height: number;
  cpu: number;
  network?: { latency: number; throughput: number } | undefined;
}

/** What a first load costs: bytes as sent, times in milliseconds; CLS has no unit. */
export interface Load {
  bytes: Record<string, number>;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** A task longer than this blocks, in milliseconds. */
const LONG = 50;
const SETTLE_MS = 1500;

/** What the page itself observes, from before its first byte. */
export interface Seen {
  lcp: number;
  cls: number;
  long: { start: number; duration: number }[];
  frames: number[];
}

/** Loads a page cold. */
export async function measureLoad(browser: Browser, profile: Profile, url: string): Promise<Load> {
  const { page, bytes } = await open(browser, profile, url);
  const seen = await observed(page);
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await page.context().close();
  const tbt = seen.long.reduce((sum, task) => sum + blocking(task, fcp), 0);
  return { bytes, fcp, lcp: seen.lcp, tbt, cls: seen.cls };
}

/** All bytes that were sent. */
export const allBytes = (bytes: Record<string, number>): number => sum(Object.values(bytes));

/** How much of a task blocks a page that is already seen, as Lighthouse counts it. */
function blocking({ start, duration }: Seen['long'][number], fcp: number): number {
  return Math.max(0, start + duration - Math.max(start, fcp) - LONG);
}

/** Opens a page cold on a device, counting what is sent. */
export async function open(browser: Browser, profile: Profile, url: string) {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    hasTouch: true,
    isMobile: profile.width < 600,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const bytes = await countBytes(cdp);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  if (profile.network) {
    const { latency, throughput } = profile.network;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput / 8,
      uploadThroughput: throughput / 8,
    });
  }
  await page.addInitScript(watchLoad);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  return { page, cdp, bytes };
}

/** Adds up what is sent, by kind of resource. */
async function countBytes(cdp: CDPSession): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  const kinds = new Map<string, string>();
  cdp.on('Network.responseReceived', ({ requestId, type, response: { status, url } }) => {
    // A page that lacks something is another page, and what answers in its place weighs something, too.
    if (status >= 400) throw new Error(`${url} answers ${status}.`);
    kinds.set(requestId, type);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await cdp.send('Network.enable');
  return bytes;
}

/** How long the main thread has worked so far, in milliseconds. */
export async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** What the page has observed so far. */
export function observed(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

/** Runs in the page. */
function watchLoad(): void {
  const seen: Seen = { lcp: 0, cls: 0, long: [], frames: [] };
  Object.assign(window, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
  watch('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { value: number }).value;
  });
}

/** Runs in the page: from now on, the time from each frame to the next. */
export function watchFrames(): void {
  const { frames } = (window as unknown as { seen: Seen }).seen;
  let last = performance.now();
  const next = (now: number) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
