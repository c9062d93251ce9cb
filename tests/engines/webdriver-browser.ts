import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { Browser, Start } from './tab.ts';
import { webDriverTab } from './webdriver-tab.ts';

/** Between two questions whether the driver is there, in milliseconds. */
const POLL = 50;

/** Where there is no graphics card: painting with one that is only acted crashes a page in twenty. */
const DRAWING = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };

/** Starts WebKit’s own small browser over WebDriver, on a screen that nobody sees. */
export async function startWebDriver({ path, still }: Start): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'made-to-measure-'));
  if (still) preferLessMotion(home);
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const display = `:${await firstLine(screen)}`;
  const port = await freePort();
  const service = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...DRAWING, DISPLAY: display, HOME: home },
    detached: true,
  });
  // With all that it has started: a driver whose browser has crashed never says that it has left.
  const clear = (): void => {
    process.kill(-service.pid!, 'SIGKILL');
    screen.kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await listening(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          // A tab waits for its pages itself.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        }),
      )
      .build();
    return {
      tab: webDriverTab(driver),
      close: () => {
        clear();
        return Promise.resolve();
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
}

function preferLessMotion(home: string): void {
  const folder = join(home, '.config/gtk-3.0');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout!, 'data')) as [Buffer];
  return data.toString().trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once something answers at a port of this machine. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(POLL);
  }
}

/** Where the packages of a system put the browser: beside its library, under a name of the machine’s kind. */
function miniBrowser(): string {
  for (const library of ['/usr/lib', '/usr/libexec', '/usr/lib64'])
    for (const kind of ['.', ...(existsSync(library) ? readdirSync(library) : [])])
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(library, kind, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
  throw new Error('WebKitWebDriver is here, and its MiniBrowser is not.');
}
