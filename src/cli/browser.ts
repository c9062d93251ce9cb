import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What a system browser needs to run headless and to talk to nobody. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A download that takes longer than this is given up, in milliseconds. */
const DOWNLOAD_MS = 300_000;

const HELP = `No browser was found, and none could be installed. Type one of
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
or set CHROMIUM to the path of a Chromium or Chrome, then run the command again.`;

/**
 * The path of a Chromium: the one named by CHROMIUM, Playwright's own, a system one, or Debian's
 * package, installing where that is allowed.
 * @throws with what to type when there is none
 */
export function findBrowser(): string {
  const found = named() ?? playwrights() ?? downloaded() ?? onPath() ?? debians();
  if (!found) throw new Error(HELP);
  return found;
}

function named(): string | null {
  const path = process.env.CHROMIUM;
  if (path && !existsSync(path))
    throw new Error(`CHROMIUM is "${path}", and there is no such file.`);
  return path || null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Tries Playwright's own download, quietly: behind some networks it cannot work. */
function downloaded(): string | null {
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_MS });
  return playwrights();
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = SYSTEM.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

function debians(): string | null {
  const isRoot = process.getuid?.() === 0;
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const run = (...args: string[]) =>
    spawnSync(apt[0]!, [...apt.slice(1), ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (run('update').status !== 0) return null;
  run('install', '-y', '--no-install-recommends', 'chromium');
  return onPath();
}
