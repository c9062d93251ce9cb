import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The built site as it is, and the floor: the same page, laid out the same, without its scripts. */
export function variants(built: string): { story: string; floor: string } {
  const folder = mkdtempSync(join(tmpdir(), 'made-to-measure-bench-'));
  const [story, floor] = [join(folder, 'story'), join(folder, 'floor')];
  cpSync(built, story, { recursive: true, filter: (path) => isLoaded(relative(built, path)) });
  compress(story);
  cpSync(story, floor, { recursive: true });
  const page = join(floor, 'index.html');
  writeFileSync(page, withoutScripts(readFileSync(page, 'utf8')));
  compressFile(page);
  return { story, floor };
}

/** A page of others as it was built, compressed as ours is. */
export function peerOf(built: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'made-to-measure-peer-')), 'peer');
  cpSync(built, folder, { recursive: true });
  compress(folder);
  return folder;
}

/** What the story may load: its page, its pictures and its files. The site has two thousand other pages. */
function isLoaded(path: string): boolean {
  const [first = ''] = path.split(sep);
  return first === '' || LOADED.has(first) || (first === path && extname(path) !== '');
}
const LOADED = new Set(['assets', 'charts', 'data', 'stills', 'swatches']);

/** Takes the scripts out and puts in what the first of them do: the scrolling layout, the short cut, pictures that wait. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace('data-view="page"', 'data-view="scroll" data-cut="short" data-scripts=""')
    .replaceAll('<figure', '<figure data-waits=""');
}

/** Puts a `.br` beside every file that a host would compress. */
function compress(folder: string): void {
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css|json|svg|csv)$/.test(name))
    .forEach((name) => {
      compressFile(join(folder, name));
    });
}

function compressFile(file: string): void {
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
