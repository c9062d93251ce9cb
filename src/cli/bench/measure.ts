import type { Browser, CDPSession, Page } from '@playwright/test';

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

/** What a scroll from top to bottom costs, in milliseconds; long tasks are counted. */
export interface Scroll {
  perScreen: number;
  p95Frame: number;
  longTasks: number;
}

/** A task longer than this blocks, in milliseconds. */
const LONG = 50;
/** How fast the page is scrolled, in screens a second: a reader who skims. */
const SPEED = 2;
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

/** Loads a page and scrolls it from top to bottom, and up again, at an even speed. */
export async function measureScroll(
  browser: Browser,
  profile: Profile,
  url: string,
): Promise<Scroll> {
  const { page, cdp } = await open(browser, profile, url);
  const scroll = (distance: number) =>
    cdp.send('Input.synthesizeScrollGesture', {
      x: profile.width / 2,
      y: profile.height / 2,
      yDistance: -distance,
      speed: Math.round(profile.height * SPEED),
      gestureSourceType: 'touch',
      preventFling: true,
    });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const distance = height - profile.height;
  const loaded = (await observed(page)).long.length;
  const before = await taskTime(cdp);
  await scroll(distance);
  const spent = (await taskTime(cdp)) - before;
  // Frames are counted on the way back: counting them is work of its own.
  await page.evaluate(watchFrames);
  await scroll(-distance);
  const { long, frames } = await observed(page);
  await page.context().close();
  frames.sort((a, b) => a - b);
  return {
    perScreen: spent / (distance / profile.height),
    p95Frame: frames[Math.floor(frames.length * 0.95)] ?? 0,
    longTasks: long.length - loaded,
  };
}

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
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
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
