import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Browser } from '@playwright/test';

/** The chapter that is written on. */
const CHAPTER = 'content/essay/01-opening.mdx';
/** What no editing needs, or must not be shared with the server that is at work. */
const LEFT = /^(node_modules|\.git|\.astro|dist.*|tests|test-results)$/;
const TIMES = 6;

/**
 * Writes sentences into a chapter, one after the other, and looks how long each takes until a browser shows it
 * where `npm run dev` has been at work for a while. Works on a copy: nothing of the project is touched.
 * @returns how long each took, in milliseconds; the first, which warms it, is not among them
 */
export async function measureSaved(browser: Browser): Promise<number[]> {
  const copy = mkdtempSync(join(tmpdir(), 'made-to-measure-saved-'));
  for (const name of readdirSync('.').filter((name) => !LEFT.test(name)))
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const server = spawn('astro', ['dev'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${await addressIn(server.stdout)}?cut=whole`);
    const took: number[] = [];
    for (let n = 0; n <= TIMES; n += 1) {
      // A number in it would be refused: figures come from the data.
      const sentence = `A bench has written this ${'again and '.repeat(n)}again.`;
      const started = performance.now();
      appendFileSync(join(copy, CHAPTER), `\n${sentence}\n`);
      await page.getByText(sentence).waitFor({ state: 'attached', timeout: 60_000 });
      took.push(performance.now() - started);
    }
    return took.slice(1);
  } finally {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The address that a server prints once it listens. It goes on printing, which somebody has to read. */
function addressIn(printed: Readable): Promise<string> {
  return new Promise((listens, fails) => {
    let said = '';
    printed.on('data', (part: Buffer) => {
      said += part.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) listens(address);
    });
    printed.on('close', () => {
      fails(new Error(`The server for writing did not start:\n${said}`));
    });
  });
}
