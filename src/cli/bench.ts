/**
 * `npm run bench`: builds the site, serves it compressed, and measures the first load and a scroll
 * from top to bottom on a slow phone and on a laptop, beside the same page without its scripts; then
 * moving a lever of the workbench, letting the years of the crowd pass, the model itself, and the build.
 * `-- --prototype <folder>` times the model's prototype in the same run.
 */
import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { timedBuild } from './bench/build.ts';
import { measureLoad, measureScroll, type Profile } from './bench/measure.ts';
import { timeModels } from './bench/model.ts';
import { measureSlider, type Slider } from './bench/slider.ts';
import {
  buildSummary,
  median,
  modelSummary,
  row,
  summary,
  type Measured,
} from './bench/summary.ts';
import { variants } from './bench/variants.ts';
import { measureYears } from './bench/years.ts';
import { CHROMIUM_ARGS } from './engine/engines.ts';
import { findEngine } from './engine/find-engine.ts';
import { listen, siteServer } from './serve/site-server.ts';

const LOADS = 3;
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

const { values } = parseArgs({ options: { prototype: { type: 'string' } } });
const build = timedBuild();

const folders = variants('dist');
const browser = await chromium.launch({
  executablePath: findEngine('chromium'),
  args: CHROMIUM_ARGS,
});
const [cpu] = cpus();
console.log(
  `Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
);
console.log(`${buildSummary(build).map(row).join('\n')}\n`);

for (const profile of PROFILES) {
  const measured: Record<string, Measured> = {};
  for (const name of ['floor', 'story'] as const) {
    const server = siteServer(folders[name]);
    const url = `http://localhost:${await listen(server, 0)}/`;
    const loads = [];
    for (let n = 0; n < LOADS; n += 1) loads.push(await measureLoad(browser, profile, url));
    const scroll = await measureScroll(browser, profile, url);
    measured[name] = { load: median(loads), scroll };
    server.close();
  }
  console.log(`${summary(profile.name, measured.story!, measured.floor!).map(row).join('\n')}\n`);
}

const sliders: Slider[] = [];
const server = siteServer(folders.story);
const url = `http://localhost:${await listen(server, 0)}/`;
for (const profile of PROFILES)
  sliders.push(await measureSlider(browser, { ...profile, network: undefined }, url));
const years = await measureYears(browser, { ...PROFILES[0]!, network: undefined }, url);
server.close();
const { ours, theirs } = await timeModels(values.prototype);
console.log(
  modelSummary(sliders as [Slider, Slider], years, ours, theirs)
    .map(row)
    .join('\n'),
);

await browser.close();
rmSync(dirname(folders.story), { recursive: true });
