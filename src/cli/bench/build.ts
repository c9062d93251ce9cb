import { spawnSync } from 'node:child_process';

/** How long a build took, in seconds: in all, and to write the pages of the occupations. */
export interface BuildTimes {
  whole: number;
  jobs: number;
}

/** Builds the site as `npm run build` does. Ends the process where that fails. */
export function timedBuild(): BuildTimes {
  const started = performance.now();
  const { status, stdout } = spawnSync('astro', ['build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  if (status !== 0) {
    console.error(stdout);
    process.exit(1);
  }
  return { whole: (performance.now() - started) / 1000, jobs: jobSeconds(stdout) };
}

/** The seconds that the pages of occupations took, and their codes that lead there, as Astro tells of each page. */
export function jobSeconds(log: string): number {
  const pages = log.matchAll(/─ \/jobs\/\d\d-\d{4}[^/ ]*\/index\.html .*?\(\+([\d.]+)(m?s)\)/g);
  return [...pages].reduce(
    (sum, [, time, unit]) => sum + Number(time) / (unit === 'ms' ? 1000 : 1),
    0,
  );
}
