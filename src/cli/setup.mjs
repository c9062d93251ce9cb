/**
 * Installs what is missing and lists the charts, before every command of `package.json` that needs it.
 * Plain JavaScript without a dependency, because it is all that runs in a fresh clone under any Node from
 * 20 on; the commands themselves run under the Node that the lock file pins.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { writeList } from './setup/charts.mjs';

const OLDEST = 20;
const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Node ${OLDEST} or newer is needed, and this is ${process.version}: https://nodejs.org`,
  );
  process.exit(1);
}

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) {
  console.log('Installing what the project needs. This happens once.');
  const shell = process.platform === 'win32';
  // Its warnings, some eighty of them, are of packages that ask for a newer Node than npm itself may run
  // under: the one that the lock file pins, and that they get.
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: 'inherit', shell });
  if (status !== 0) {
    console.error(
      '\nThe installation failed. See the message of npm above, then run the command again.',
    );
    process.exit(1);
  }
}

writeList();
