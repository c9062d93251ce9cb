import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A piece of what a built site sends to its readers. */
export interface Piece {
  /** The file it is in. */
  file: string;
  text: string;
}

/** The editor's page is for Chromium, and a kept release is as it was. */
const OTHERS = /^(admin|v)\//;

/** The pages, scripts and styles of a built site that readers get; each text once. */
export function shipped(folder: string): { pages: Piece[]; scripts: Piece[]; styles: Piece[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string): Piece => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') });
  const pages = files.filter((file) => file.endsWith('.html') && !OTHERS.test(file)).map(read);
  const assets = files.filter((file) => /\.(js|css)$/.test(file));
  // From the pages on, whatever names a file brings it along.
  const reached = new Map<string, Piece>();
  const follow = ({ text }: Piece) => {
    for (const asset of assets.filter((one) => !reached.has(one) && text.includes(basename(one)))) {
      reached.set(asset, read(asset));
      follow(reached.get(asset)!);
    }
  };
  pages.forEach(follow);
  const within = (tag: string) =>
    pages.flatMap(({ file, text }) =>
      [...text.matchAll(new RegExp(`<${tag}([^>]*)>([^]*?)</${tag}>`, 'g'))]
        .filter(([, attributes, inner]) => inner && !/json/.test(attributes!))
        .map(([, , inner]) => ({ file, text: inner! })),
    );
  const of = (ending: string) => [...reached.values()].filter(({ file }) => file.endsWith(ending));
  return {
    pages,
    scripts: once([...of('.js'), ...within('script')]),
    styles: once([...of('.css'), ...within('style')]),
  };
}

const once = (pieces: Piece[]): Piece[] => [
  ...new Map(pieces.map((piece) => [piece.text, piece])).values(),
];
