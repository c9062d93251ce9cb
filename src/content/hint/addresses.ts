import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import type { MdxSource } from '../mdx.ts';

/** What is wrong with the address of a page elsewhere, by its letters alone; null where nothing is. */
export function wrongAddress(url: string): string | null {
  if (/\s/.test(url)) return `the address "${url}" has a space in it; write %20 or take it out`;
  if (!/^[a-z]+:/i.test(url)) return null;
  if (!URL.canParse(url)) return `"${url}" is no address; allowed: https://…`;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'mailto:') return null;
  if (protocol === 'http:') return `"${url}" begins with http; write https, which keeps it private`;
  if (protocol !== 'https:') return `"${url}" begins with ${protocol}; allowed: https:`;
  if (!hostname.includes('.')) return `"${hostname}" is no host; allowed: such as example.org`;
  if (hostname === 'dx.doi.org') return `dx.doi.org is of old; write https://doi.org/…`;
  return null;
}

/** Finds addresses of pages elsewhere that cannot be right, and pictures whose size nobody knows. */
export function addresses({ file, tree }: MdxSource): Fault[] {
  const found: Fault[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const { url, position } = node;
    const place = { file, line: position!.start.line, column: position!.start.column };
    const wrong = wrongAddress(url);
    if (wrong) found.push({ ...place, message: wrong });
    if (node.type === 'image')
      found.push({
        ...place,
        message: `the picture "${url}" has no width and height, so that the page jumps when it comes; draw it as a <Scene>`,
      });
  });
  return found;
}
