import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The built site as it is, and the floor: the same page, laid out the same, without its scripts. */
export function variants(built: string): { story: string; floor: string } {
  const folder = mkdtempSync(join(tmpdir(), 'made-to-measure-bench-'));
  const [story, floor] = [join(folder, 'story'), join(folder, 'floor')];
  cpSync(built, story, { recursive: true });
  cpSync(built, floor, { recursive: true });
  const page = join(floor, 'index.html');
  writeFileSync(page, withoutScripts(readFileSync(page, 'utf8')));
  compress(story);
  compress(floor);
  return { story, floor };
}

/** Takes the scripts out and puts in what the first of them does: the scrolling layout. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace('data-view="page"', 'data-view="scroll"');
}

/** Puts a `.br` beside every file that a host would compress. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css|json|svg|csv)$/.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}
