/**
 * `npm run bench`: builds the site, serves it compressed, and measures first loads and scrolls on a slow
 * phone and on a laptop, beside the same page without its scripts; then moving a lever of the workbench and of a
 * scene, letting the years of the crowd pass, each reading to its end, the model itself, the build, and a sentence
 * that is written.
 * `-- --peer <folder>` sets another built page beside ours, `-- --prototype <folder>` the model's prototype,
 * in the same run; `-- --rounds 5`; `-- --trace <file>` leaves a trace of the phone's fast scroll.
 */
import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { timedBuild } from './bench/build.ts';
import { embedScripts } from './bench/embeds.ts';
import { measureLevers } from './bench/levers.ts';
import { measureLoad, type Profile } from './bench/measure.ts';
import { timeModels } from './bench/model.ts';
import { measureReading } from './bench/reading.ts';
import { interleaved } from './bench/rounds.ts';
import { measureSaved } from './bench/saved.ts';
import { measureScroll } from './bench/scroll.ts';
import {
  buildSummary,
  leverSummary,
  modelSummary,
  readingSummary,
  row,
  summary,
} from './bench/summary.ts';
import { traceScroll } from './bench/trace.ts';
import { peerOf, variants } from './bench/variants.ts';
import { measureYears } from './bench/years.ts';
import { CHROMIUM_ARGS } from './engine/engines.ts';
import { findEngine } from './engine/find-engine.ts';
import { listen, siteServer } from './serve/site-server.ts';

const PROFILES: Profile[] = [
  {
    name: 'phone',
    width: 412,
    height: 823,
    cpu: 4,
    network: { latency: 150, throughput: 1_600_000 },
  },
  { name: 'laptop', width: 1350, height: 940, cpu: 1 },
];

/** The lengths of the story, as its address names them. */
const CUTS = ['short', 'whole'];

const { values } = parseArgs({
  options: {
    prototype: { type: 'string' },
    peer: { type: 'string' },
    trace: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});
const build = timedBuild();

const folders: Record<string, string> = variants('dist');
if (values.peer) folders.peer = peerOf(values.peer);
const servers = Object.values(folders).map((folder) => siteServer(folder));
const pages = Object.fromEntries(
  await Promise.all(
    Object.keys(folders).map(
      async (name, n) => [name, `http://localhost:${await listen(servers[n]!, 0)}/`] as const,
    ),
  ),
);
const browser = await chromium.launch({
  executablePath: findEngine('chromium'),
  args: CHROMIUM_ARGS,
});
const [cpu] = cpus();
console.log(
  `Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
);
const saved = await measureSaved(browser);
console.log(`${buildSummary(build, saved, embedScripts('dist')).map(row).join('\n')}\n`);

for (const profile of PROFILES) {
  const rounds = await interleaved(pages, Number(values.rounds), async (url) => ({
    load: await measureLoad(browser, profile, url),
    fast: await measureScroll(browser, profile, url, 'fast'),
    slow: await measureScroll(browser, profile, url, 'slow'),
    looking: await measureScroll(browser, profile, url, 'looking'),
  }));
  console.log(`${summary(profile.name, rounds).map(row).join('\n')}\n`);
}

const [phone, laptop] = PROFILES as [Profile, Profile];
const readings = await Promise.all(
  CUTS.map(async (cut) => [cut, await measureReading(browser, phone, pages.story!, cut)] as const),
);
console.log(`${readingSummary(readings).map(row).join('\n')}\n`);
if (values.trace) await traceScroll(browser, phone, pages.story!, values.trace);

// The short cut leaves the workbench out. All of it has come when a lever is turned, so no line slows it.
const url = `${pages.story!}?cut=whole`;
const devices = { phone: { ...phone, network: undefined }, laptop };
const { levers } = await interleaved({ levers: url }, Number(values.rounds), (address) =>
  measureLevers(browser, devices, address),
);
console.log(`${leverSummary(levers).map(row).join('\n')}\n`);
const years = await measureYears(browser, devices.phone, url);
for (const server of servers) server.close();
const { ours, theirs } = await timeModels(values.prototype);
console.log(modelSummary(years, ours, theirs).map(row).join('\n'));

await browser.close();
for (const folder of new Set(Object.values(folders).map(dirname)))
  rmSync(folder, { recursive: true });
