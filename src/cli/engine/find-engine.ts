import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as playwright from '@playwright/test';
import { ENGINES, type EngineName } from './engines.ts';

/** A download that takes longer than this is given up, in milliseconds. */
const DOWNLOAD_MS = 300_000;

/** Whether an executable is Playwright’s own build, which Playwright can drive. */
export function isPlaywrights(name: EngineName, path: string): boolean {
  return path === playwright[name].executablePath();
}

/**
 * The path of an engine’s executable: the one that its variable names, Playwright’s own, a system one, or
 * Debian’s package, installing where that is allowed.
 * @throws with what to type when there is none
 */
export function findEngine(name: EngineName): string {
  const found =
    named(name) ?? playwrights(name) ?? onPath(name) ?? downloaded(name) ?? debians(name);
  if (!found) throw new Error(help(name));
  return found;
}

function help(name: EngineName): string {
  const { packages, variable } = ENGINES[name];
  return `There is no ${name} here, and none could be installed, so nothing was tried in it. Type one of
  npx playwright install --with-deps ${name}
  sudo apt-get install ${packages.join(' ')}
or set ${variable} to the path of one, then run the command again.`;
}

function named(name: EngineName): string | null {
  const { variable } = ENGINES[name];
  const path = process.env[variable];
  if (path && !existsSync(path))
    throw new Error(`${variable} is "${path}", and there is no such file.`);
  return path || null;
}

function playwrights(name: EngineName): string | null {
  const path = playwright[name].executablePath();
  return existsSync(path) ? path : null;
}

function onPath(name: EngineName): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = (command: string) =>
    folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
  if (name === 'webkit' && !found('Xvfb')) return null;
  return ENGINES[name].commands.map(found).find((path) => path !== undefined) ?? null;
}

/** Tries Playwright’s own download, quietly: behind some networks it cannot work. */
function downloaded(name: EngineName): string | null {
  const args = ['install', ...(process.env.CI ? ['--with-deps'] : []), name];
  spawnSync('playwright', args, { stdio: 'ignore', timeout: DOWNLOAD_MS });
  return playwrights(name);
}

function debians(name: EngineName): string | null {
  const isRoot = process.getuid?.() === 0;
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const run = (...args: string[]) =>
    spawnSync(apt[0]!, [...apt.slice(1), ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (run('update').status !== 0) return null;
  run('install', '-y', '--no-install-recommends', ...ENGINES[name].packages);
  return onPath(name);
}
